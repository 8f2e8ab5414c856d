/**
 * What the verifier may find wrong, each as one line in English and one in Japanese. No line repeats what a row says
 * about a person.
 */

/** The first place that differs. */
export type Fault = { readonly en: string; readonly ja: string }

const fault = (en: string, ja: string): Fault => ({ en, ja })

/** Prints a fault as the one line that the verifier ends with. */
export const faultLine = ({ en, ja }: Fault): string => `DIFFERS: ${en} / 相違: ${ja}`

/** Of an entry's row. */
export const entryFaults = {
  bytes: (entryId: string, reason: string) =>
    fault(`oplog.entry ${entryId}: its bytes are no entry (${reason})`, `操作履歴 ${entryId} の本体が履歴の形式ではありません（${reason}）`),
  column: (entryId: string, column: string) =>
    fault(`oplog.entry ${entryId}: column ${column} is not what its bytes say`,
      `操作履歴 ${entryId} の列 ${column} が本体の記載と異なります`),
  halfPruned: (entryId: string) =>
    fault(`oplog.entry ${entryId}: pruned, but not at its own time`, `操作履歴 ${entryId} は消去済みですが、時刻が識別子と異なります`),
  missing: (entryId: string, index: number) =>
    fault(`oplog.entry ${entryId}: missing, although it is leaf ${index} of the tree`,
      `操作履歴 ${entryId}（木の ${index} 番）が失われています`),
  waiting: (entryId: string, seconds: number) =>
    fault(`oplog.entry ${entryId}: in no tree for ${seconds} seconds (is the sequencer running?)`,
      `操作履歴 ${entryId} が ${seconds} 秒間、木に入っていません（署名の処理が止まっていないか確認してください）`),
  pruned: (found: number, told: number) =>
    fault(`oplog.entry: ${found} entries are pruned, the log tells of ${told}`,
      `消去済みの操作履歴は ${found} 件ですが、消去の記録は ${told} 件です`),
}

/** Of the tree over the entries. */
export const treeFaults = {
  gap: (from: number, found: number, expected: number) =>
    fault(`oplog.leaf: ${found} leaves from index ${from}, where ${expected} should be`,
      `木の葉は ${from} 番から ${expected} 件あるはずですが、${found} 件です`),
  leaf: (index: number, entryId: string) =>
    fault(`oplog.leaf ${index}: not the hash of entry ${entryId}`, `木の葉 ${index} 番が操作履歴 ${entryId} のハッシュ値ではありません`),
  far: (index: number, entryId: string) =>
    fault(`oplog.leaf ${index}: entry ${entryId} is far from its time`,
      `木の葉 ${index} 番の操作履歴 ${entryId} が時刻から離れた位置にあります`),
  tile: (level: number, index: number) =>
    fault(`oplog.tile level ${level} index ${index}: missing, or not the hashes below it`,
      `木のタイル（段 ${level}・${index} 番）が失われているか、下の段と異なります`),
  tileCount: (found: number, expected: number) =>
    fault(`oplog.tile: ${found} tiles, where the tree fills ${expected}`, `木のタイルは ${expected} 枚のはずですが、${found} 枚です`),
}

/** Of what was signed. */
export const headFaults = {
  unsigned: (size: number) =>
    fault(`oplog.checkpoint: none at size ${size}, where the tree ends`, `木の末尾（${size} 件）に署名済みチェックポイントがありません`),
  signature: (where: string, reason: string) =>
    fault(`${where}: ${reason}`, `${where} の署名を確かめられません（${reason}）`),
  root: (where: string, size: number) =>
    fault(`${where}: the tree has another root at size ${size}`, `${where} に署名された ${size} 件時点の根と、現在の木が異なります`),
  columns: (size: number) =>
    fault(`oplog.checkpoint ${size}: its columns are not what its note says`, `チェックポイント ${size} の列が署名文の記載と異なります`),
  shorter: (where: string, signed: number, size: number) =>
    fault(`${where}: signed at size ${signed}, but the log ends at ${size}`,
      `${where} は ${signed} 件で署名されていますが、操作履歴は ${size} 件で終わっています`),
  key: (origin: string) =>
    fault(`oplog.origin ${origin}: its key is not one of those you gave`, `${origin} の公開鍵が、指定された鍵のいずれでもありません`),
  origin: (origin: string) =>
    fault(`oplog.origin ${origin}: not what the log itself tells of it`, `${origin} が操作履歴に記録された内容と異なります`),
}

/** Of the rows the log vouches for. */
export const rowFaults = {
  unvouched: (row: string, entryId: string) =>
    fault(`${row}: entry ${entryId}, which it names, does not vouch for it`,
      `${row} は、名指しする操作履歴 ${entryId} に裏付けがありません`),
  changed: (row: string, entryId: string) =>
    fault(`${row}: not the row that entry ${entryId} vouches for`, `${row} が操作履歴 ${entryId} の裏付けと異なります`),
  missing: (row: string, entryId: string) =>
    fault(`${row}: missing, although entry ${entryId} vouches for it`, `${row} が失われています（操作履歴 ${entryId} に裏付けがあります）`),
  twice: (row: string, entryId: string) =>
    fault(`${row}: entry ${entryId} vouches for it twice`, `${row} を操作履歴 ${entryId} が二重に裏付けています`),
  chunk: (table: string, entryId: string) =>
    fault(`${table}: the rows that name entry ${entryId} are not the chunk it vouches for`,
      `${table} のうち操作履歴 ${entryId} を名指しする行が、一括取込の裏付けと異なります`),
  current: (personNo: string, column: string) =>
    fault(`record.resident_current person ${personNo}: ${column} is not that of the newest version`,
      `現在の記録（宛名番号 ${personNo}）の ${column} が最新の履歴と異なります`),
  noCurrent: (personNo: string) =>
    fault(`record.resident_current person ${personNo}: missing, although there are versions`,
      `宛名番号 ${personNo} の履歴はありますが、現在の記録がありません`),
  noVersion: (personNo: string) =>
    fault(`record.resident_current person ${personNo}: there is no version`, `宛名番号 ${personNo} の現在の記録に対応する履歴がありません`),
}
