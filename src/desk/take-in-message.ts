/**
 * Takes in what other offices send: once for each id, its numbers sealed before anything rests. A certificate of moving
 * out is kept for whoever comes with a card; a notice becomes a filing that waits at the counter. [STD 4.1.3.1.2, 10.8]
 */
import { z } from 'zod'
import { kinds } from '../events/kinds.ts'
import { Message } from '../exchange/message.ts'
import type { FiledAct, Prefill } from '../frame/act.ts'
import { canonicalText } from '../oplog/canonical.ts'
import { entryBytes } from '../oplog/entry.ts'
import type { NumberId } from '../record/resident.ts'
import { SecretNumber, sealedId } from '../record/secret-number.ts'
import type { Desk } from './desk.ts'
import { DeskFailure, FAILURE_OF_STATE } from './errors.ts'
import { lineEntry, namedOffice, type LineOffice, type NamedOffice } from './line-entry.ts'
import { DatabaseError } from './ports.ts'
import { sealNumbers, type SealedInput } from './seal-numbers.ts'

/** What is told to the sender. A repeat is accepted like the first. */
export type TakenIn =
  | { readonly outcome: 'accepted' }
  | { readonly outcome: 'refused'; readonly reason: string }

/** Two messages may bring the same new number at the same moment: the second finds it sealed. */
const ATTEMPTS = 3
const UNIQUE_VIOLATION = '23505'

/**
 * @param sent what came over the line, read as JSON and as yet believed in nothing
 * @throws DeskFailure log-closed, not-found while the office has no name
 */
export const takeInMessage = async (desk: Desk, sent: unknown): Promise<TakenIn> => {
  const office = await officeNow(desk)
  const text = findText(sent)
  const read = Message.safeParse(sent)
  if (!read.success || text === undefined) return refuseUnread(desk, office)
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await takeIn(desk, office, read.data, text)
    } catch (error) {
      const code = error instanceof DatabaseError ? error.code : undefined
      if (code === UNIQUE_VIOLATION && attempt < ATTEMPTS) continue
      const failure = code === undefined ? undefined : FAILURE_OF_STATE[code]
      throw failure === undefined ? error : new DeskFailure(failure)
    }
  }
}

/**
 * One text of a message, whatever the order of its keys; none where it holds what no column and no name does: a
 * fraction, half a character, a null character.
 */
const findText = (sent: unknown): string | undefined => {
  try {
    const text = canonicalText(sent)
    return /(?:^|[^\\])(?:\\\\)*\\u0000/.test(text) ? undefined : text
  } catch {
    return undefined
  }
}

const officeNow = async (desk: Desk): Promise<NamedOffice> => {
  const [row] = await desk.db.query<{ office: LineOffice }>('select desk.office_day() as office')
  const office = namedOffice(row?.office)
  if (office === undefined) throw new DeskFailure('not-found')
  return office
}

/** Not even an envelope: there is no id to keep it under, and nothing of it is kept but that it came. */
const refuseUnread = async (desk: Desk, { now }: NamedOffice): Promise<TakenIn> => {
  const reason = 'exchange/malformed'
  await desk.db.query('select oplog.note($1)', [entryBytes(lineEntry(desk, now, {
    step: 'receive', id: 'take-in-message', outcome: 'refused', persons: [], numberShown: false, findings: [reason],
    detail: {},
  }))])
  return { outcome: 'refused', reason }
}

/** What is to be written of a message; a refusal keeps nothing of its content. */
type Taking = {
  readonly state: 'kept' | 'filed' | 'refused'
  readonly reason: string | null
  readonly persons: readonly number[]
  readonly caseId: string | null
  readonly row: Readonly<Record<string, unknown>>
}

const takeIn = async (desk: Desk, office: NamedOffice, message: Message, text: string): Promise<TakenIn> => {
  const taking = await weigh(desk, office, message)
  const { messageId, kind, from, sentNo } = message
  const contentHash = Buffer.from(desk.vault.keyedHash(`message:${text}`)).toString('hex')
  const row = {
    messageId, kind, fromCode: from.code, fromName: from.name, sentNo, contentHash,
    state: taking.state, reason: taking.reason, names: [], ...taking.row,
  }
  const entry = lineEntry(desk, office.now, {
    step: 'receive', id: 'take-in-message', outcome: taking.state === 'refused' ? 'refused' : 'done',
    persons: taking.persons, numberShown: false, findings: taking.reason === null ? [] : [taking.reason],
    caseId: taking.caseId, detail: { message: kind, from: from.code },
  })
  const [answer] = await desk.db.query<{ became: string }>(
    'select exchange.take_in($1, $2) as became', [JSON.stringify(row), entryBytes(entry)])
  return toldTo(answer?.became ?? '', taking)
}

const toldTo = (became: string, { reason }: Taking): TakenIn => {
  if (became === 'id-reused') return { outcome: 'refused', reason: 'exchange/id-reused' }
  if (became === 'refused') return { outcome: 'refused', reason: reason ?? 'exchange/malformed' }
  return { outcome: 'accepted' }
}

const refused = (reason: string): Taking => ({ state: 'refused', reason, persons: [], caseId: null, row: {} })

type Reader = { readonly act: FiledAct; readonly prefill: Prefill }

const readerOf = (kind: string): Reader | undefined => {
  for (const act of kinds) if (act.prefill?.from === kind) return { act, prefill: act.prefill }
  return undefined
}

const weigh = async (desk: Desk, office: NamedOffice, message: Message): Promise<Taking> => {
  if (message.to.role !== 'municipality' || message.to.code !== office.code) return refused('exchange/not-for-us')
  const reader = readerOf(message.kind)
  if (reader === undefined) return refused('exchange/kind-not-taken')
  if (!reader.prefill.schema.safeParse(message.body).success || namesOurRows(message.body)) {
    return refused('exchange/malformed')
  }
  const sealed = await sealNumbers(desk, message.body)
  if (sealed.findings.length > 0) return refused('exchange/number')
  return reader.prefill.arrives === 'with-resident'
    ? kept(message, sealed) : filed(desk, office, { reader, sealed, message })
}

/** Another office sends digits. Whoever names a sealed row of ours would have us open it for them one day. */
const namesOurRows = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
  && ('numberId' in value || Object.values(value).some(namesOurRows))

const Named = z.object({ fullName: z.string() })
const Certified = z.object({ reference: z.string(), movers: z.array(Named).optional() })

/** Kept until somebody stands at the counter with the card. */
const kept = ({ kind }: Message, { input, writes }: SealedInput): Taking => {
  const { reference, movers = [] } = Certified.parse(input)
  if (reference === '') return refused('exchange/malformed')
  return {
    state: 'kept', reason: null, persons: [], caseId: null,
    row: {
      reference, certificate: input, content: { kind }, names: movers.map(({ fullName }) => fullName),
      seals: writes.map(({ row }) => row),
    },
  }
}

type Filing = { readonly reader: Reader; readonly sealed: SealedInput; readonly message: Message }

/** What every notice that arrives by itself says: whom it is about. */
const Person = z.looseObject({ fullName: z.string(), residentCode: SecretNumber.nullable() })

/** A filing of the agency, received by itself, with its form filled as far as the notice goes. */
const filed = async (desk: Desk, office: NamedOffice, { reader, sealed, message }: Filing): Promise<Taking> => {
  const { act, prefill } = reader
  const person = Person.parse(sealed.input)
  const { fullName } = person
  const { personNo, earlier } = await holderOf(desk, message, sealedId(person.residentCode))
  const told = prefill.schema.parse({ ...person, personNo })
  const caseId = earlier ?? desk.fresh.uuid()
  const opens = {
    caseId, kind: act.id, day: office.today, at: office.now, step: 'receive',
    content: prefill.fill(told, 'message', office.today),
    filer: { role: 'agency', name: message.from.name, evidence: [{ kind: '連携', number: message.messageId }] },
    movers: [{ name: fullName, papersShown: [], papersMissing: [] }],
  }
  return {
    state: 'filed', reason: null, persons: personNo === null ? [] : [personNo], caseId,
    row: { personNo, opens, names: [fullName], content: told, seals: sealed.writes.map(({ row }) => row) },
  }
}

type Holder = { readonly personNo: number | null; readonly earlier: string | null }

/** Whom the code belongs to in this register, removed or not; and the case of an earlier notice that makes way. */
const holderOf = async (desk: Desk, { kind, from }: Message, numberId: NumberId | null): Promise<Holder> => {
  const [row] = await desk.db.query<Holder>(`select person_no as "personNo", exchange.waiting_case(
      jsonb_build_object('personNo', person_no, 'kind', $2::text, 'fromCode', $3::text)) as earlier
    from record.resident_current where resident_code_id = $1`, [numberId, kind, from.code])
  return row ?? { personNo: null, earlier: null }
}
