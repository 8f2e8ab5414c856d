/** Asks the database everything a decision needs, in one statement, and reads the answer into the frame's types. */
import type { Officer } from '../frame/officer.ts'
import type {
  Answers, Claim, KnownHousehold, KnownPerson, OfficeDay, Origin, Questions, StandingBlock,
} from '../frame/question.ts'
import { residentRecord } from '../frame/stored-record.ts'
import type { Desk } from './desk.ts'
import { filingCase, type FilingCase } from './filing-case.ts'

/** What is asked on behalf of one order. */
export type Inquiry = {
  readonly tokenHash: string
  readonly questions: Questions
  readonly caseId?: string | undefined
  /** True: the questions kept with the case's draft are asked as well. */
  readonly withQuestions?: boolean | undefined
  readonly lookUp?: { readonly area: string; readonly what: string; readonly of: unknown } | undefined
  /** True: asking is no sign of life; the seat goes on cooling. */
  readonly quiet?: boolean | undefined
  readonly repeat?: { readonly key: string; readonly bodyHash: string } | undefined
}

/** Why nobody stands behind the session: none such, left for a moment, signed out, outstayed. */
export type NoOfficer = { readonly reason: 'none' | 'locked' | 'ended' | 'expired' }

/** The answers, and what every road needs beside them: who acts, from which case, whether it was done already. */
export type Facts = Answers & {
  readonly officer: Officer | NoOfficer
  readonly case: FilingCase | null
  readonly found: unknown
  /** The answer already given to the same key. */
  readonly repeat: { readonly answer: Readonly<Record<string, unknown>>; readonly sameBody: boolean } | null
  readonly blockScope: BlockScope
}

/** What the write compares, so that a block set meanwhile is seen. */
export type BlockScope = {
  readonly persons: readonly number[]
  readonly households: readonly number[]
  readonly stamp: number
}

type PersonRow = { readonly record: Readonly<Record<string, unknown>>; readonly claimedBy: Claim | null }
type HouseholdRow = {
  readonly householdNo: number
  readonly revision: number
  readonly members: readonly Readonly<Record<string, unknown>>[]
  readonly sorted: readonly number[]
}
type AnswerRow = {
  readonly officer: Officer | NoOfficer
  readonly repeat: Facts['repeat']
  readonly case: Readonly<Record<string, unknown>> | null
  readonly office: Omit<OfficeDay, 'residentCodeStock'>
  readonly codeStock: number | null
  readonly persons: readonly PersonRow[]
  readonly households: readonly HouseholdRow[]
  readonly histories: readonly { readonly personNo: number; readonly rows: readonly PersonRow['record'][] }[]
  readonly blocks: readonly StandingBlock[]
  readonly blockScope: BlockScope
  readonly reserved: Answers['reserved'] | null
  readonly found: unknown
} & Pick<Answers, 'holders' | 'cardHolders' | 'lookAlikes' | 'addresses'>

/** One round trip. The officer may turn out to be nobody; the caller decides what that means. */
export const askFacts = async (desk: Desk, inquiry: Inquiry): Promise<Facts> => {
  const { questions, ...rest } = inquiry
  const asked = JSON.stringify({ ...questions, ...rest })
  const [row] = await desk.db.query<{ answer: AnswerRow }>('select desk.answer($1) as answer', [asked])
  if (row === undefined) throw new Error('desk.answer returned no row')
  return readAnswer(row.answer)
}

const readAnswer = (row: AnswerRow): Facts => {
  const known = row.case === null ? null : filingCase(row.case)
  return {
    officer: row.officer,
    repeat: row.repeat,
    case: known,
    found: row.found,
    blockScope: row.blockScope,
    office: { ...row.office, residentCodeStock: row.codeStock ?? 0 },
    origin: known === null ? null : originOf(known),
    persons: row.persons.map((person) => knownPerson(person, row.blocks)),
    households: row.households.map((household) => knownHousehold(household, row.blocks)),
    histories: row.histories.map(({ personNo, rows }) => ({ personNo, rows: rows.map(residentRecord) })),
    holders: row.holders,
    cardHolders: row.cardHolders,
    lookAlikes: row.lookAlikes,
    addresses: row.addresses,
    reserved: row.reserved ?? { personNos: [], householdNos: [], residentCodeIds: [] },
  }
}

const originOf = ({ caseId, place, terminal }: FilingCase): Origin => ({ caseId, place, terminal })

const knownPerson = ({ record, claimedBy }: PersonRow, blocks: readonly StandingBlock[]): KnownPerson => {
  const read = residentRecord(record)
  return {
    record: read,
    claimedBy,
    blocks: blocks.filter((block) => block.personNo === read.personNo || block.householdNo === read.householdNo),
  }
}

const knownHousehold = (row: HouseholdRow, blocks: readonly StandingBlock[]): KnownHousehold => {
  const members = row.members.map(residentRecord)
  const memberNos = new Set(members.map((member) => member.personNo))
  return {
    householdNo: row.householdNo,
    revision: row.revision,
    members,
    ...(row.sorted.length === 0 ? {} : { sorted: row.sorted }),
    blocks: blocks.filter((block) =>
      block.householdNo === row.householdNo || (block.personNo !== null && memberNos.has(block.personNo))),
  }
}
