/** Giving rights to one person and taking them away: duties only propose, what counts is each right by itself. */
import type { ReactNode } from 'react'
import type { AccessMatrix, Operator } from '../../ask/shapes/office.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ActDialog, ticksOf } from '../../parts/ActDialog/ActDialog.tsx'
import { whatOf } from '../log/columns.tsx'
import { dayOrNull } from './tab.ts'

type RightsProps = {
  readonly operator: Operator
  readonly about: ReactNode
  readonly onDone: () => void
  readonly onClose: () => void
}

/** The rights that the chosen duties propose. */
const proposedBy = ({ cells }: AccessMatrix, duties: readonly string[]) =>
  cells
    .filter(({ bundles }) => bundles.some((bundle) => duties.includes(bundle)))
    .map(({ step, id }) => ({ step, id }))

export function GrantDialog({ operator, about, onDone, onClose }: RightsProps) {
  const matrix = useView('access-matrix', {})
  const known = matrix.answer
  if (known === undefined) return null
  const duties = Object.fromEntries(known.bundles.map(({ bundle, title }) => [bundle, title]))
  return (
    <ActDialog
      title={say.people.grant}
      act="grant"
      fields={[
        { name: 'bundles', label: say.people.fields.bundles, type: 'ticks', choices: duties, required: true },
        { name: 'validFrom', label: say.people.fields.validFrom, type: 'day' },
        { name: 'validUntil', label: say.people.fields.validUntil, type: 'day' },
      ]}
      input={(typed) => ({
        operatorId: operator.operatorId,
        grants: proposedBy(known, ticksOf(typed['bundles'] ?? '')),
        validFrom: dayOrNull(typed['validFrom']),
        validUntil: dayOrNull(typed['validUntil']),
      })}
      onDone={onDone}
      onClose={onClose}
    >
      {about}
      <p className="soft">{say.people.matrixNote}</p>
    </ActDialog>
  )
}

const rightOf = (tick: string) => {
  const slash = tick.indexOf('/')
  return { step: tick.slice(0, slash), id: tick.slice(slash + 1) }
}

export function RevokeDialog({ operator, about, onDone, onClose }: RightsProps) {
  const held = Object.fromEntries(operator.grants.map(({ step, id }) => [`${step}/${id}`, whatOf({ step, id })]))
  return (
    <ActDialog
      title={say.people.revoke}
      act="revoke"
      action="stopOne"
      tone="bad"
      fields={[
        { name: 'grants', label: say.people.fields.grants, type: 'ticks', choices: held, required: true },
        { name: 'lastDay', label: say.people.fields.lastDay, type: 'day', hint: say.people.effectiveHint },
      ]}
      input={(typed) => ({
        operatorId: operator.operatorId,
        grants: ticksOf(typed['grants'] ?? '').map(rightOf),
        lastDay: dayOrNull(typed['lastDay']),
      })}
      onDone={onDone}
      onClose={onClose}
    >
      {about}
    </ActDialog>
  )
}
