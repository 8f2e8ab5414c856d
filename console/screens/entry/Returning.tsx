/** Whether a mover has lived here before: the record they come back to, and the way to choose it. [STD 4.1.1.2] */
import { valueAt } from '../../../src/frame/form.ts'
import type { SpokenFinding } from '../../ask/problem.ts'
import { useView } from '../../ask/useView.ts'
import { useSession } from '../../app/session.ts'
import { say } from '../../messages/say.ts'
import { FieldFrame } from '../../parts/Field/FieldFrame.tsx'
import { isWithin } from '../../parts/Field/value.ts'
import { PersonItems, PersonName } from '../../parts/PersonCard/PersonCard.tsx'
import { personOfRecord } from '../../parts/PersonCard/person.ts'

export type ReturningProps = {
  /** Path of the mover. */
  readonly place: string
  readonly mover: unknown
  readonly findings: readonly SpokenFinding[]
  readonly onChoose: () => void
  readonly onNew: () => void
}

/** undefined where this kind never asks; null for somebody new. */
const chosenOf = (mover: unknown): number | null | undefined => {
  const personNo = valueAt(mover, 'personNo')
  return typeof personNo === 'number' || personNo === null ? personNo : undefined
}

/** In the mover's heading, for whoever knows it without being told. */
export function ReturningButton({ mover, onChoose }: Pick<ReturningProps, 'mover' | 'onChoose'>) {
  if (chosenOf(mover) !== null) return null
  return (
    <button type="button" className="button small quiet" onClick={onChoose}>
      {say.returning.choose}
    </button>
  )
}

/** A row of the form once somebody is chosen, or once a finding asks for it. */
export function ReturningRow({ place, mover, findings, onChoose, onNew }: ReturningProps) {
  const path = `${place}.personNo`
  const chosen = chosenOf(mover)
  const own = findings.filter(({ field }) => field !== null && isWithin(field, path))
  if (chosen === undefined || (chosen === null && own.length === 0)) return null
  return (
    <div className="fields">
      <FieldFrame label={say.returning.title} path={path} findings={own} group>
        {() => (
          <div className="returning">
            {chosen === null ? <b>{say.returning.isNew}</b> : <Chosen personNo={chosen} />}
            <button type="button" data-stop className="button small" onClick={onChoose}>
              {say.returning.choose}
            </button>
            {chosen === null ? null : (
              <button type="button" className="button small quiet" onClick={onNew}>
                {say.returning.isNew}
              </button>
            )}
          </div>
        )}
      </FieldFrame>
    </div>
  )
}

function Chosen({ personNo }: { personNo: number }) {
  const { today } = useSession()
  const { answer } = useView('resident', { personNo })
  if (answer === null || answer === undefined) return <b>{personNo}</b>
  const person = personOfRecord(answer, today.civil)
  return (
    <div className="returning-person">
      <PersonName person={person} />
      <PersonItems person={person} />
    </div>
  )
}
