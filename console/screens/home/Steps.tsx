/** The five steps of the counter as one line to press, and what is parked beside it. */
import type { CounterHome, StepName } from '../../ask/shapes/roads.ts'
import { say } from '../../messages/say.ts'

const ROAD: readonly StepName[] = ['received', 'entering', 'checking', 'approving', 'handing']

type StepsProps = {
  counts: CounterHome['counts'] | undefined
  chosen: StepName | null
  onChoose: (step: StepName | null) => void
}

export function Steps({ counts, chosen, onChoose }: StepsProps) {
  const step = (name: StepName, className: string) => (
    <button
      key={name}
      type="button"
      className={className}
      aria-pressed={chosen === name}
      onClick={() => onChoose(chosen === name ? null : name)}
    >
      <b>{counts?.[name] ?? '–'}</b>
      {say.home.steps[name]}
    </button>
  )
  return (
    <div className="steps" role="group" aria-label={say.home.stepsLabel}>
      <div className="steps-road">{ROAD.map((name) => step(name, 'step'))}</div>
      {step('parked', 'step aside')}
    </div>
  )
}
