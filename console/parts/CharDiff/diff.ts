/** Which characters of two texts differ, counted as an officer counts them: a base with its selector is one. */

export type DiffPiece = { readonly text: string; readonly same: boolean }
export type Diff = { readonly left: readonly DiffPiece[]; readonly right: readonly DiffPiece[] }

const CHARACTERS = new Intl.Segmenter('ja', { granularity: 'grapheme' })
export const graphemes = (text: string): readonly string[] =>
  [...CHARACTERS.segment(text)].map(({ segment }) => segment)

/** The longest run of characters both have in the same order is the same; all others differ. */
export const diffText = (left: string, right: string): Diff => {
  const [a, b] = [graphemes(left), graphemes(right)]
  const table = lengths(a, b)
  const marks: { readonly left: DiffPiece[]; readonly right: DiffPiece[] } = { left: [], right: [] }
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]]
    if (x !== undefined && x === y) {
      marks.left.push({ text: x, same: true })
      marks.right.push({ text: x, same: true })
      i += 1
      j += 1
    } else if (y === undefined || (x !== undefined && at(table, i + 1, j) >= at(table, i, j + 1))) {
      marks.left.push({ text: x ?? '', same: false })
      i += 1
    } else {
      marks.right.push({ text: y, same: false })
      j += 1
    }
  }
  return { left: joined(marks.left), right: joined(marks.right) }
}

type Lengths = readonly (readonly number[])[]
const at = (table: Lengths, i: number, j: number): number => table[i]?.[j] ?? 0

/** Length of the longest common part of what follows each pair of places. */
const lengths = (a: readonly string[], b: readonly string[]): Lengths => {
  const table = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0))
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = table[i] ?? []
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1))
    }
  }
  return table
}

const joined = (pieces: readonly DiffPiece[]): readonly DiffPiece[] => {
  const runs: DiffPiece[] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (last !== undefined && last.same === piece.same)
      runs[runs.length - 1] = { text: last.text + piece.text, same: last.same }
    else runs.push(piece)
  }
  return runs
}
