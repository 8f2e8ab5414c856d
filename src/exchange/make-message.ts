/** From a notice that is owed to the message that leaves; or why it cannot be made. */
import type { Naming } from '../record/certify-mover.ts'
import type { NumberId, ResidentRecord } from '../record/resident.ts'
import { findMessageKind, type MessageKind, type Told } from './kinds.ts'
import { FORMAT, type Message, type Municipality } from './message.ts'

/** A notice as it was claimed for sending. */
export type Owed = {
  readonly messageNo: number
  readonly messageId: string
  readonly replaces: string | null
  readonly attempt: number
  /** As the event owes it: 'notice/move-in'. */
  readonly kind: string
  readonly personNo: number
  readonly content: Told['content']
  readonly eventReason: string | null
  readonly records: readonly ResidentRecord[]
  /** The municipality an officer chose, those that the row names. */
  readonly chosen: Municipality | null
  readonly former: Municipality | null
  readonly destination: Municipality | null
}

/** Who sends, and on which day of theirs. */
export type Sender = { readonly code: string; readonly name: string; readonly today: string }

/** Why a notice cannot be made into a message; a key of the words. */
export type MakeFault = 'exchange/unknown-kind' | 'exchange/no-row' | 'exchange/unknown-office'

/** The numbers that must be opened to make the messages of these notices. */
export const numbersOf = (owed: readonly Owed[]): readonly NumberId[] =>
  [...new Set(owed.flatMap(({ kind, records }) => records.flatMap((record) =>
    findMessageKind(kind)?.numbers(record) ?? [])))].filter((id) => id !== null)

/** @param opened digits by the number's id; they are in the message and nowhere else. */
export const makeMessage = (
  owed: Owed, sender: Sender, opened: Readonly<Record<NumberId, string>>,
): { readonly message: Message } | { readonly fault: MakeFault } => {
  const kind = findMessageKind(owed.kind)
  if (kind === undefined) return { fault: 'exchange/unknown-kind' }
  const [record] = owed.records
  if (record === undefined) return { fault: 'exchange/no-row' }
  const to = receiverOf(kind, owed)
  if (to === undefined) return { fault: 'exchange/unknown-office' }
  const told: Told = { ...owed, record, office: sender }
  return {
    message: {
      format: FORMAT,
      messageId: owed.messageId,
      replaces: owed.replaces,
      kind: kind.id,
      sentNo: owed.messageNo,
      madeOn: sender.today,
      from: { code: sender.code, name: sender.name },
      to,
      body: { ...kind.body(told, namingBy(opened)) },
    },
  }
}

const receiverOf = ({ to, which }: MessageKind, owed: Owed): Message['to'] | undefined => {
  if (which === undefined) return { ...to, code: null }
  const municipality = owed.chosen ?? owed[which]
  return municipality === null ? undefined : { role: to.role, ...municipality }
}

const namingBy = (opened: Readonly<Record<NumberId, string>>): Naming => (id) => {
  const digits = id === null ? undefined : opened[id]
  return digits === undefined ? null : { digits }
}
