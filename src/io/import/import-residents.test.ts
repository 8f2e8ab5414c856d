/** Files of residents taken into a real register: whole or not at all, once, and vouched for row by row. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { sealNumber } from '../../desk/seal-numbers.ts'
import { residentSearch } from '../../inquiry/search.ts'
import { openPool } from '../postgres/pool.ts'
import { vaultOf } from '../vault.ts'
import {
  SAMPLE, keys, openedOffice, take, count, REGISTER, verified, ALL_IS_WELL, cellsOf, written, folder,
} from '../../../test/imported.ts'

describe('the sample', async () => {
  const db = await openedOffice({ after })

  it('can be tried without anything being written', async () => {
    const tried = await take(db, SAMPLE, { dryRun: true })
    assert.deepEqual([tried.outcome, tried.rows, tried.persons, tried.told], ['checked', 11, 9, []])
    for (const table of REGISTER) assert.equal(await count(db, table), 0, table)
  })

  it('comes in: every row a version, every person once', async () => {
    const taken = await take(db, SAMPLE)
    assert.deepEqual([taken.outcome, taken.written, taken.told], ['imported', { rows: 11, chunks: 1 }, []])
    assert.deepEqual(
      await Promise.all(
        ['record.resident_version', 'record.resident_current', 'inquiry.card'].map((table) => count(db, table)),
      ),
      [11, 9, 9],
    )
    const current = await db.asOwner.query<{ status: string; n: number }>(
      'select status, count(*) as n from record.resident_current group by 1 order by 1',
    )
    assert.deepEqual(current.map(({ status, n }) => [status, n]), [['current', 7], ['deceased', 1], ['moved-out', 1]])
  })

  it('is vouched for by one entry, which the verifier works out again', async () => {
    const [entry] = await db.asOwner.query<{ bytes: Uint8Array; persons: readonly number[] }>(
      `select bytes, persons from oplog.entry where id = 'import-residents'`,
    )
    assert.equal(entry?.persons.length, 9)
    const told = Buffer.from(entry?.bytes ?? []).toString()
    for (const name of await cellsOf('氏名', '氏名（アルファベット）')) assert.ok(!told.includes(name), 'a name in the log')
    assert.equal(await verified(db), ALL_IS_WELL)
  })

  it('keeps what each row changed, and finds people by where they lived before', async () => {
    const [moved] = await db.asOwner.query<{ changed: Readonly<Record<string, unknown>> }>(
      `select changed_items as changed from record.resident_version
        where history_no = 2 and reason = 'change-of-address'`,
    )
    assert.deepEqual(Object.keys(moved?.changed ?? {}).toSorted(), [
      'addressCode', 'addressFixedOn', 'katagaki', 'lot', 'oazaAza', 'postalCode', 'townBlockCode'])
    const officer = {
      operatorId: 'shogo',
      name: '',
      kind: 'staff',
      sessionId: '',
      terminalId: '',
      place: '',
      grants: [],
      masks: [],
      stamp: 1,
    } as const
    const found = async (address: string): Promise<number> => {
      const { text, values } = residentSearch.query({ address, match: 'contains' }, officer)
      return (await db.app.query(text, values)).length
    }
    const nobody = await found('月見台四丁目99番99号')
    assert.equal(await found('星野五丁目7番7号'), nobody + 1)
    assert.equal(await found('月見台三丁目1番3号'), nobody + 1)
  })

  it('is nothing new the second time', async () => {
    const again = await take(db, SAMPLE)
    assert.deepEqual([again.outcome, again.rows, again.written.rows], ['already', 11, 0])
    assert.equal(await count(db, 'record.resident_version'), 11)
  })

  it('leaves no number in clear anywhere in the database', async () => {
    const numbers = await cellsOf('個人番号', '住民票コード')
    assert.equal(numbers.length, 16)
    const tables = await db.asOwner.query<{
      name: string
    }>(`select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'public')`)
    assert.ok(tables.length > 30)
    for (const { name } of tables) {
      const [row] = await db.asOwner.query<{ everything: string | null }>(
        `select string_agg(t::text, ' ') as everything from ${name} t`,
      )
      for (const number of numbers) {
        for (const form of [
          number,
          Buffer.from(number).toString('hex'),
          Buffer.from(number).toString('base64').slice(0, -1),
        ]) {
          assert.ok(!(row?.everything ?? '').includes(form), `a number stands in ${name}`)
        }
      }
    }
  })

  it('leaves nothing that the importer could not have been given: its role writes to no table', async () => {
    const writable = await db.asOwner.query<{ name: string }>(`select table_schema || '.' || table_name as name
      from information_schema.role_table_grants where grantee = 'daicho_importer' and table_schema not like 'pg_temp%'`)
    assert.deepEqual(writable, [])
    const importer = openPool(db.url('daicho_importer'), 1)
    await assert.rejects(
      importer.query('select record.import_chunks($1, 0, 1, $2)', [randomBytes(32), []]),
      { code: '23514' },
    )
    await assert.rejects(importer.query('select full_name from record.resident_version'), { code: '42501' })
    await importer.close()
    await assert.rejects(db.app.query('select record.open_staging()'), { code: '42501' })
  })

  it('numbers people to come behind those it brought', async () => {
    const [row] = await db.asOwner.query<{
      next: readonly number[]
      highest: number
    }>(`select record.reserve('record.person_sequence', 1) as next,
      (select max(person_no) from record.resident_current) as highest`)
    assert.ok((row?.next[0] ?? 0) > (row?.highest ?? Infinity))
  })

  it('is found out when a row is edited behind its back', async () => {
    await db.asOwner.query(
      `update record.resident_version set lot = '1番1号'
        where person_no = (select min(person_no) from record.resident_version)`,
    )
    assert.match(await verified(db), /record\.resident_version/)
  })
})

/** The sample with some of its text replaced. */
const altered = async (name: string, ...replaced: readonly (readonly [string, string])[]): Promise<string> => {
  let text = await readFile(SAMPLE, 'utf8')
  for (const [from, to] of replaced) {
    assert.ok(text.includes(from), from)
    text = text.replace(from, to)
  }
  return written(name, text)
}

describe('a faulty file', async () => {
  const db = await openedOffice({ after })

  it('writes nothing and tells every fault, line by line', async () => {
    const path = await altered(
      'faulty.csv',
      ['昭和58年7月7日', '昭和58年13月7日'],
      [',妻,', ',配偶者,'],
      ['KA12345678UU', 'KA1234'],
      ['令和3年8月1日,2021-08-03,', '令和3年8月1日頃頃,2021-08-03,'],
    )
    const refused = await take(db, path)
    assert.equal(refused.outcome, 'faulty')
    assert.deepEqual(refused.told.map(({ line, column }) => `${line} ${column}`), [
      '2 生年月日', '3 世帯主との続柄', '6 在留カードの番号', '6 在留カードの番号', '9 異動日'])
    for (const table of REGISTER) assert.equal(await count(db, table), 0, table)
  })

  it('is noted in the log by its hash and the number of its faults, and by nothing of what it said', async () => {
    const entries = await db.asOwner.query<{ outcome: string; told: string }>(
      `select outcome, convert_from(bytes, 'UTF8') as told from oplog.entry where id = 'import-residents'`)
    assert.deepEqual(entries.map(({ outcome }) => outcome), ['refused'])
    assert.match(entries[0]?.told ?? '', /"faults":5,"file":"[0-9a-f]{64}"/)
    assert.doesNotMatch(entries[0]?.told ?? '', /配偶者|KA1234|昭和/)
  })

  it('may be faulty in its header, its encoding or its quotes', async () => {
    const misspelt = await take(db, await altered('header.csv', ['宛名番号', '宛先番号']))
    assert.deepEqual(
      misspelt.told.map(({ column, reason }) => `${column} ${reason}`),
      ['宛先番号 知らない見出しです。', '宛名番号 この見出しが必要です。'],
    )
    const bytes = await readFile(SAMPLE)
    const path = join(folder(), 'bytes.csv')
    await writeFile(path, Buffer.concat([bytes, Buffer.from([0xff, 0xfe, 0x0a]), Buffer.from('"open\n')]))
    assert.deepEqual(
      (await take(db, path)).told.map(({ line, reason }) => [line, reason.slice(0, 6)]),
      [
        [13, 'UTF-8の'],
        [14, '引用符が閉じ'],
      ],
    )
    await assert.rejects(take(db, join(folder(), 'nowhere.csv')), { name: 'Refusal' })
    assert.equal((await take(db, await written('empty.csv', ''))).outcome, 'faulty')
  })

  it('is every file of people who exist, in a demonstration; and the sample, in a register', async () => {
    const real = await take(
      db,
      await altered(
        'real.csv',
        ['団体コード,見本,', '団体コード,備考,'],
        [',備考\r\n', ',改製日\r\n'],
        [',改製日,改製日\r\n', ',改製日,見本\r\n'],
      ),
    )
    assert.equal(real.outcome, 'faulty')
    assert.ok(real.told.filter(({ reason }) => reason.startsWith('見本ではない行です')).length === 11)
    const other = await take(db, await altered('other.csv', ['\r\n990019,', '\r\n011002,']))
    assert.match(other.told[0]?.reason ?? '', /この団体のコード/)
    const sample = await take(db, SAMPLE, { mode: 'production' })
    assert.deepEqual([sample.outcome, sample.faults], ['faulty', 11])
    for (const table of REGISTER) assert.equal(await count(db, table), 0, table)
  })
})

describe('a register in use', async () => {
  const db = await openedOffice({ after })
  const [number = ''] = await cellsOf('個人番号')

  it('keeps the id of a number that was typed before its bearer came', async () => {
    const vault = vaultOf(keys)
    const row = sealNumber(
      { vault, fresh: { uuid: () => '00000000-0000-4000-8000-000000000001', bytes: randomBytes } },
      'individual',
      number,
    )
    await db.asOwner.query('select numbers.write(\'seal\', $1)', [JSON.stringify(row)])
    assert.equal((await take(db, SAMPLE)).outcome, 'imported')
    const held = await db.asOwner.query(
      `select from record.resident_current where individual_number_id = '00000000-0000-4000-8000-000000000001'`,
    )
    assert.equal(held.length, 1)
    assert.equal(await verified(db), ALL_IS_WELL)
  })

  it('is told of everybody, every household and every number it knows', async () => {
    const again = await take(db, await altered('again.csv', ['4番7号', '4番7号 ']), { dryRun: true })
    const columns = again.told.map(({ column }) => column)
    assert.deepEqual([...new Set(columns)].toSorted(), ['世帯番号', '宛名番号'].toSorted())
    assert.equal(columns.filter((column) => column === '宛名番号').length, 11)
    const [personNo = ''] = await cellsOf('宛名番号')
    const [householdNo = ''] = await cellsOf('世帯番号')
    const lone = (await readFile(SAMPLE, 'utf8'))
      .split('\r\n')
      .slice(0, 2)
      .join('\r\n')
      .replace(personNo, '77')
      .replace(householdNo, '78')
    const numbers = await take(db, await written('lone.csv', lone), { dryRun: true })
    assert.deepEqual(
      numbers.told.map(({ column, value }) => [column, value.slice(0, 7)]),
      [
        ['個人番号', '＊＊＊＊＊＊＊'],
        ['住民票コード', '＊＊＊＊＊＊＊'],
      ],
    )
  })
})
