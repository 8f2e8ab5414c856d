/** Writes a list as a sealed file: counted and read on one picture of the register, a few thousand rows at a time. */
import { writeCsv } from '../exchange/csv.ts'
import type { Export, ExportRow } from '../frame/export.ts'
import type { OfficeDay } from '../frame/question.ts'
import type { KnownApplication } from '../media/known.ts'
import { objectsToCount, type Counted } from '../media/take-out-rules.ts'
import { countPeople } from './count-people.ts'
import type { Desk } from './desk.ts'
import { openNumbers } from './open-numbers.ts'
import type { Still } from './outgoing.ts'

/** What is to be written. */
export type SealingOrder = {
  readonly kind: Export
  readonly exportId: string
  readonly application: KnownApplication
  readonly office: OfficeDay
}

/** What came of it; no file where more was counted than is allowed. */
export type MadeExport = {
  readonly counted: Counted
  /** Of all blocks, on the same picture. */
  readonly stamp: number
  /** Everybody in the file, once each, sorted. */
  readonly people: readonly number[]
  readonly hasNumbers: boolean
  readonly file: { readonly sha256: string; readonly bytes: number; readonly rows: number } | null
}

/** @throws SealingFailure; nothing is left of a file that was only begun */
export const sealExport = (desk: Desk, order: SealingOrder): Promise<MadeExport> => desk.snapshot(async (still) => {
  const { kind, application } = order
  const [row] = await still.query<{ stamp: number }>('select media.block_stamp() as stamp')
  const counted = await countPeople(still, kind, application.selection, application.protection)
  const hasNumbers = kind.columns.some(({ key, isNumber }) =>
    isNumber === true && application.columns?.includes(key) === true)
  const made = { counted, stamp: row?.stamp ?? -1, hasNumbers }
  if (objectsToCount(counted, application).length > 0) return { ...made, people: [], file: null }
  const tally: Tally = { rows: 0, people: peopleSeen() }
  const key = desk.sealing.readKey(Buffer.from(application.key?.certificate ?? '', 'base64'))
  const target = await desk.outgoing.stage(order.exportId)
  const { sha256, bytes } = await desk.sealing.sealTo([key], textOf(desk, still, order, tally), target)
  return { ...made, people: tally.people.sorted(), file: { sha256, bytes, rows: tally.rows } }
})

/** What went into the file, counted as it went. */
type Tally = { rows: number; readonly people: PeopleSeen }

type PeopleSeen = { readonly add: (personNo: number) => void; readonly sorted: () => readonly number[] }

/** Eight bytes for each row rather than a set's forty: a million people are told of in one list. */
const peopleSeen = (): PeopleSeen => {
  let seen = new Float64Array(1024)
  let count = 0
  return {
    add: (personNo) => {
      if (seen[count - 1] === personNo) return
      if (count === seen.length) {
        const more = new Float64Array(count * 2)
        more.set(seen)
        seen = more
      }
      seen[count] = personNo
      count += 1
    },
    sorted: () => {
      const sorted = seen.subarray(0, count).toSorted()
      return Array.from(sorted.filter((personNo, at) => at === 0 || personNo !== sorted[at - 1]))
    },
  }
}

/** Spreadsheets take a file without it for another encoding. */
const BYTE_ORDER_MARK = '\ufeff'

const textOf = async function* (
  desk: Desk, still: Still, { kind, application, office }: SealingOrder, tally: Tally,
): AsyncGenerator<Uint8Array> {
  const columns = kind.columns.filter(({ key }) => application.columns?.includes(key) === true)
  const keys = columns.map(({ key }) => key)
  const lines = kind.lines(keys)
  yield Buffer.from(BYTE_ORDER_MARK + writeCsv([columns.map(({ title }) => title)]))
  const { text, values } = kind.rows(application.selection)
  for await (const rows of still.rows<ExportRow<unknown>>(text, [application.protection === 'include', ...values])) {
    const numbers = await openNumbers(desk, rows.flatMap(({ row }) => kind.numbers(row, keys)))
    for (const { person_no: personNo } of rows) tally.people.add(personNo)
    tally.rows += rows.length
    yield Buffer.from(writeCsv(rows.map(({ row }) => lines.fields(row, { office, numbers }))))
  }
}
