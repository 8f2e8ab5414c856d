/** People who move out, for scenarios: what they tell, and what the register says of them afterwards. */
import assert from 'node:assert/strict'
import { blank } from '../../src/events/by-notification/move-out/form.ts'
import type { MoveOut } from '../../src/events/by-notification/move-out/notification.ts'
import type { MoveInNotice } from '../../src/events/by-notification/move-in-notice/notification.ts'
import type { TestOffice } from '../office.ts'
import type { Filing } from './filing.ts'

/** A move-out to 星見市 as the officer types it. */
export const leaving = (
  personNos: readonly number[], plannedOn: string, notifiedOn: string, items: Partial<MoveOut> = {},
): Filing & { readonly input: MoveOut } => ({
  kind: 'move-out',
  input: {
    ...blank, plannedOn, notifiedOn, movers: personNos.map((personNo) => ({ personNo })),
    destination: { ...blank.destination, address: '架空県星見市月影町１番地', code: '990027' }, ...items,
  },
})

/** What 星見市 tells of them. */
export const notice = (
  personNos: readonly number[], movedInOn: string, noticedOn: string, items: Partial<MoveInNotice> = {},
): Filing & { readonly input: MoveInNotice } => ({
  kind: 'move-in-notice',
  input: {
    movedInOn, noticedOn, destination: '架空県星見市月影町１番地', destinationCode: '990027',
    movers: personNos.map((personNo) => ({ personNo, toldName: null })), ...items,
  },
})

export type Row = Readonly<Record<string, unknown>>

/** The newest row of somebody. */
export const newest = async ({ db }: TestOffice, personNo: number | undefined): Promise<Row> => {
  const [row] = await db.asOwner.query<Row>(`
    select v.*, v.cause_on->>'sortOn' as caused, v.event_on->>'sortOn' as happened
    from record.resident_version v where person_no = $1 order by history_no desc limit 1`, [personNo])
  assert.ok(row)
  return row
}

/** Some columns of the newest rows of these people. */
export const columnsOf = (
  office: TestOffice, personNos: readonly number[], ...columns: readonly string[]
): Promise<readonly (readonly unknown[])[]> => Promise.all(personNos.map(async (personNo) => {
  const row = await newest(office, personNo)
  return columns.map((column) => row[column])
}))

/** Kinds of what is owed about somebody, after one message. */
export const owedOf = async ({ db }: TestOffice, personNo: number, after = 0): Promise<readonly string[]> =>
  (await db.asOwner.query<{ kind: string }>(`select kind from exchange.outbox
    where person_no = $1 and message_no > $2 order by message_no`, [personNo, after])).map(({ kind }) => kind)

/** The last message owed to anybody so far. */
export const lastOwed = async ({ db }: TestOffice): Promise<number> => {
  const [row] = await db.asOwner.query<{ last: number }>('select max(message_no) as last from exchange.outbox')
  return row?.last ?? 0
}
