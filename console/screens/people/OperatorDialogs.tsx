/** Registering, changing, ending, unlocking, masking and the password of a person, each a small form of its own. */
import type { ReactNode } from 'react'
import type { Operator } from '../../ask/shapes/office.ts'
import { say } from '../../messages/say.ts'
import { ActDialog, ticksOf } from '../../parts/ActDialog/ActDialog.tsx'
import type { ActDialogProps, AskedField } from '../../parts/ActDialog/ActDialog.tsx'
import { GrantDialog, RevokeDialog } from './RightsDialogs.tsx'
import { dayOrNull } from './tab.ts'

export type OperatorDialog =
  null | 'register' | 'change' | 'retire' | 'grant' | 'revoke' | 'mask' | 'password' | 'unlock'

type DialogsProps = {
  readonly dialog: OperatorDialog
  readonly operator: Operator | undefined
  readonly today: string
  readonly onDone: () => void
  readonly onClose: () => void
}

export function OperatorDialogs({ dialog, operator, today, onDone, onClose }: DialogsProps) {
  const ends = { onDone, onClose }
  if (dialog === 'register') return <ActDialog {...ends} {...registering(today)} />
  if (dialog === null || operator === undefined) return null
  const about: ReactNode = (
    <p>
      <b>{operator.name}</b>　{operator.operatorId}
    </p>
  )
  if (dialog === 'grant') return <GrantDialog operator={operator} about={about} {...ends} />
  if (dialog === 'revoke') return <RevokeDialog operator={operator} about={about} {...ends} />
  return (
    <ActDialog {...ends} {...FORMS[dialog](operator)}>
      {about}
    </ActDialog>
  )
}

type Asked = Pick<ActDialogProps, 'title' | 'act' | 'action' | 'tone' | 'fields' | 'input'>

const password = (): AskedField => ({
  name: 'password',
  label: say.people.fields.password,
  type: 'password',
  required: true,
  hint: say.people.passwordHint,
})

const named = (name: string, unit: string): readonly AskedField[] => [
  { name: 'name', label: say.people.fields.name, type: 'text', initial: name, required: true },
  { name: 'unit', label: say.people.fields.unit, type: 'text', initial: unit, required: true },
]

const term = (from: string, until: string | null): readonly AskedField[] => [
  { name: 'validFrom', label: say.people.fields.validFrom, type: 'day', initial: from, required: true },
  { name: 'validUntil', label: say.people.fields.validUntil, type: 'day', initial: until ?? '' },
]

const registering = (today: string): Asked => ({
  title: say.people.register,
  act: 'register-operator',
  fields: [
    { name: 'operatorId', label: say.people.fields.operatorId, type: 'text', required: true },
    ...named('', ''),
    { name: 'kind', label: say.people.fields.kind, type: 'choice', choices: say.people.kinds, initial: 'staff' },
    ...term(today, null),
    password(),
  ],
  input: (typed) => ({ ...typed, validUntil: dayOrNull(typed['validUntil']) }),
})

const changing = ({ operatorId, revision, name, unit, validFrom, validUntil }: Operator): Asked => ({
  title: say.people.change,
  act: 'change-operator',
  fields: [
    ...named(name, unit),
    ...term(validFrom, validUntil),
    { name: 'effectiveOn', label: say.people.fields.effectiveOn, type: 'day', hint: say.people.effectiveHint },
  ],
  input: (typed) => ({
    ...typed,
    operatorId,
    revision,
    validUntil: dayOrNull(typed['validUntil']),
    effectiveOn: dayOrNull(typed['effectiveOn']),
  }),
})

const FORMS: Readonly<Record<'change' | 'retire' | 'unlock' | 'password' | 'mask', (operator: Operator) => Asked>> = {
  change: changing,
  retire: ({ operatorId }) => ({
    title: say.people.retire,
    act: 'retire-operator',
    action: 'stopOne',
    tone: 'bad',
    fields: [],
    input: () => ({ operatorId }),
  }),
  unlock: ({ operatorId }) => ({
    title: say.people.unlock,
    act: 'unlock-operator',
    fields: [],
    input: () => ({ operatorId }),
  }),
  password: ({ operatorId }) => ({
    title: say.people.password,
    act: 'set-password',
    fields: [password()],
    input: (typed) => ({ operatorId, password: typed['password'] }),
  }),
  mask: ({ operatorId, masks }) => ({
    title: say.people.mask,
    act: 'set-mask',
    fields: [
      {
        name: 'items',
        label: say.people.fields.items,
        type: 'ticks',
        choices: say.people.masks,
        initial: masks.join(' '),
      },
    ],
    input: (typed) => ({ operatorId, items: ticksOf(typed['items'] ?? '') }),
  }),
}
