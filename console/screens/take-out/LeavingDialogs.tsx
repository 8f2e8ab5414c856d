/** What can be done with an application or with what left on it, one dialog each, and when each is offered. */
import { may, useSession } from '../../app/session.ts'
import type { SessionAnswer } from '../../ask/shapes/session.ts'
import type { Leaving, LeavingState } from '../../ask/shapes/take-out.ts'
import { say } from '../../messages/say.ts'
import { ActDialog } from '../../parts/ActDialog/ActDialog.tsx'
import type { ActDialogProps, AskedField } from '../../parts/ActDialog/ActDialog.tsx'

export type LeavingDialog = 'take' | 'withdraw' | 'receive' | 'give-back' | 'erase' | 'prove-erasure' | 'lose'

const OUT: readonly LeavingState[] = ['consumed', 'handed', 'received', 'lost']
const OPEN: readonly LeavingState[] = ['waiting', 'approved', 'lapsed']

/** The dialogs that the state and the officer's rights allow, with their titles. */
export const dialogsFor = (of: Leaving, session: SessionAnswer): readonly (readonly [LeavingDialog, string])[] => {
  const mayDo = (id: string): boolean => may(session, 'perform', id)
  const isErasure = of.act === 'erasure' || of.act === 'disposal'
  const isOut = of.export !== null && OUT.includes(of.state)
  const isOwn = of.appliedBy === session.officer.operatorId
  const offered: readonly (readonly [LeavingDialog, string, boolean])[] = [
    ['take', say.takeOut.take, of.state === 'approved' && of.kind !== null && may(session, 'take-out', of.kind)],
    ['receive', say.takeOut.receive, isOut && of.receipt === null && mayDo('record-receipt')],
    ['give-back', say.takeOut.giveBack, isOut && mayDo('record-return')],
    ['erase', say.takeOut.erase, isOut && mayDo('apply-erasure')],
    ['prove-erasure', say.takeOut.proveErasure, isErasure && of.state === 'approved' && mayDo('record-erasure')],
    ['lose', say.takeOut.lose, isOut && of.loss === null && mayDo('record-loss')],
    ['withdraw', say.takeOut.withdraw, OPEN.includes(of.state) && isOwn && mayDo('withdraw-application')],
  ]
  return offered.flatMap(([dialog, title, is]) => (is ? [[dialog, title] as const] : []))
}

type Ends = { readonly onDone: () => void; readonly onClose: () => void }
type DialogsProps = Ends & { readonly dialog: string; readonly of: Leaving }

export function LeavingDialogs({ dialog, of, ...ends }: DialogsProps) {
  const { today } = useSession()
  const asked = formOf(dialog, of, today.civil)
  if (asked === undefined) return null
  const { note, ...form } = asked
  return (
    <ActDialog {...form} {...ends}>
      {note === undefined ? null : <p>{note}</p>}
    </ActDialog>
  )
}

type Form = Omit<ActDialogProps, 'onDone' | 'onClose' | 'children'> & { readonly note?: string }

const { fields: words } = say.takeOut
const text = (name: string, label: string, more: Partial<AskedField> = {}): AskedField => ({
  name,
  label,
  type: 'text',
  required: true,
  ...more,
})
const day = (name: string, label: string, initial: string): AskedField => ({
  name,
  label,
  type: 'day',
  required: true,
  initial,
})

const formOf = (dialog: string, of: Leaving, today: string): Form | undefined => {
  switch (dialog) {
    case 'take':
      return {
        title: say.takeOut.takeTitle(of.applicationNo),
        act: of.kind ?? '',
        action: 'takeOut',
        tone: 'care',
        fields: [],
        input: () => ({ applicationId: of.applicationId }),
        note: `${of.selectionTold ?? ''}　${say.takeOut.people(of.people ?? 0)}　${say.takeOut.takeNote}`,
      }
    case 'withdraw':
      return {
        title: say.takeOut.withdraw,
        act: 'withdraw-application',
        action: 'stopOne',
        fields: [text('reason', words.reason)],
        input: ({ reason }) => ({ applicationId: of.applicationId, reason }),
      }
    case 'prove-erasure':
      return proofForm(of, today)
    default:
      return of.export === null ? undefined : formOfExport(dialog, of.export.exportId, of, today)
  }
}

const proofForm = (of: Leaving, today: string): Form => ({
  title: say.takeOut.proveErasure,
  act: 'record-erasure',
  fields: [
    day('erasedOn', words.erasedOn, today),
    text('method', words.method, { initial: of.method ?? '' }),
    text('erasedBy', words.erasedBy),
    text('witness', words.witness),
    text('document', words.document),
  ],
  input: (typed) => ({ applicationId: of.applicationId, ...typed }),
})

const formOfExport = (dialog: string, exportId: string, of: Leaving, today: string): Form | undefined => {
  switch (dialog) {
    case 'receive':
      return {
        title: say.takeOut.receive,
        act: 'record-receipt',
        fields: [
          day('receivedOn', words.receivedOn, today),
          text('receivedBy', words.receivedBy, { initial: of.key?.recipient ?? '' }),
          { name: 'toldHow', label: words.toldHow, type: 'choice', choices: say.takeOut.toldHow, initial: 'paper' },
          text('sha256', words.sha256),
          text('document', words.document),
        ],
        input: (typed) => ({ exportId, ...typed }),
      }
    case 'give-back':
      return {
        title: say.takeOut.giveBack,
        act: 'record-return',
        fields: [
          day('returnedOn', words.returnedOn, today),
          text('returnedBy', words.returnedBy),
          text('document', words.document),
        ],
        input: (typed) => ({ exportId, ...typed }),
      }
    case 'erase':
      return {
        title: say.takeOut.erase,
        act: 'apply-erasure',
        fields: [
          { name: 'act', label: words.act, type: 'choice', choices: say.takeOut.erasingActs, initial: 'erasure' },
          text('method', words.method),
          text('medium', words.medium, { initial: of.medium }),
          { name: 'reason', label: words.reason, type: 'note', required: true },
          { name: 'conditions', label: words.conditions, type: 'note' },
          day('dueOn', words.dueDay, of.dueOn < today ? today : of.dueOn),
        ],
        input: (typed) => ({ exportId, mediumNo: null, ...typed }),
      }
    case 'lose':
      return {
        title: say.takeOut.lose,
        act: 'record-loss',
        tone: 'bad',
        fields: [
          day('foundOn', words.foundOn, today),
          { name: 'circumstances', label: words.circumstances, type: 'note', required: true },
        ],
        input: (typed) => ({ exportId, ...typed }),
      }
    default:
      return undefined
  }
}
