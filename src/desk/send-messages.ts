/**
 * 連携: sends the notices that events owe other offices, in order for each person. Safe to run twice, late, on two
 * servers at once, and after being killed: a message keeps its id until the other side has it. [STD 7.1.1.1]
 */
import { makeMessage, numbersOf, type Owed } from '../exchange/make-message.ts'
import type { Receipt } from '../exchange/receipt.ts'
import type { OpenedNumbers } from '../frame/document.ts'
import { lookHalves } from '../oplog/entry.ts'
import type { Desk } from './desk.ts'
import { residentRecord } from '../frame/stored-record.ts'
import { lineEntry, namedOffice, type LineOffice, type NamedOffice } from './line-entry.ts'
import type { MessageLine } from './message-line.ts'
import { openNumbers } from './open-numbers.ts'

/** Claimed at once; of one person there is never more than one among them. */
const AT_ONCE = 20

/** After this long nobody waits for an answer any more, and another server may take the message on. */
export const LEASE_SECONDS = 60

type SendingDesk = Pick<Desk, 'db' | 'vault' | 'fresh'>

/** How a run went. */
export type Sent = { readonly handed: number; readonly accepted: number }

/**
 * Sends whatever may go now, until nothing is left, nobody is there, or `stop` is raised.
 * @throws DatabaseError (DA003 while the log is closed): nothing was claimed, or the lease runs out by itself
 */
export const sendMessages = async (desk: SendingDesk, line: MessageLine, stop?: AbortSignal): Promise<Sent> => {
  let [handed, accepted] = [0, 0]
  for (;;) {
    const outcomes = stop?.aborted === true ? [] : await sendSome(desk, line)
    handed += outcomes.length
    accepted += outcomes.filter((outcome) => outcome === 'accepted').length
    // Also where there were none: a line that is away is not tried by everybody who waits.
    if (outcomes.every((outcome) => outcome === 'away')) return { handed, accepted }
  }
}

const sendSome = async (desk: SendingDesk, line: MessageLine): Promise<readonly Receipt['outcome'][]> => {
  const [waiting] = await desk.db.query<{ office: LineOffice }>(`select desk.office_day() as office
    where exists (select from exchange.outbox where state = 'waiting' and kind like 'notice/%')`)
  const sender = namedOffice(waiting?.office)
  if (sender === undefined) return []
  const owed = await claim(desk, sender)
  const opened = await openNumbers(desk, numbersOf(owed))
  return Promise.all(owed.map((one) => sendOne(desk, line, one, { sender, opened })))
}

type Circumstances = { readonly sender: NamedOffice; readonly opened: OpenedNumbers }

type OwedRow = Omit<Owed, 'records'> & { readonly records: readonly Readonly<Record<string, unknown>>[] }

/** The rows, and the entry naming everybody in them, are one statement: the log knows before a byte leaves. */
const claim = async (desk: SendingDesk, { now }: NamedOffice): Promise<readonly Owed[]> => {
  const { head, tail } = lookHalves(lineEntry(desk, now, {
    step: 'take-out', id: 'send-messages', outcome: 'shown', persons: [], numberShown: true, findings: [], detail: {},
  }))
  const [row] = await desk.db.query<{ claimed: readonly OwedRow[] }>(
    'select exchange.claim($1, $2, $3, $4) as claimed', [AT_ONCE, LEASE_SECONDS, head, tail])
  return (row?.claimed ?? []).map((one) => ({ ...one, records: one.records.map(residentRecord) }))
}

const sendOne = async (
  desk: SendingDesk, line: MessageLine, owed: Owed, { sender, opened }: Circumstances,
): Promise<Receipt['outcome']> => {
  const made = makeMessage(owed, sender, opened)
  const receipt: Receipt = 'fault' in made ? { outcome: 'refused', reason: made.fault } : await line.hand(made.message)
  const { messageNo, attempt } = owed
  const reason = 'reason' in receipt ? receipt.reason : null
  const toName = 'message' in made ? made.message.to.name : null
  await desk.db.query('select exchange.settle($1)',
    [JSON.stringify({ messageNo, attempt, outcome: receipt.outcome, reason, toName })])
  return receipt.outcome
}
