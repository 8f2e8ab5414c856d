/**
 * The filing in a few lines, to be read back across the counter: who, from where, to where, when, into which
 * household.
 */
import { listFilled, valueAt } from '../../../src/frame/form.ts'
import type { Form } from '../../../src/frame/form.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { textOf, isTree } from '../Field/value.ts'
import { moversOf } from '../FormView/movers.ts'
import './ReadBack.css'
import { printed } from '../FieldText/printed.ts'

/** Fields read back at the head, where a form has them. */
const READ_BACK = ['movedOn', 'address', 'previous.address'] as const

export function ReadBack({ form, draft }: { form: Form; draft: unknown }) {
  const movers = moversOf(form, draft)
  const householdNo = valueAt(draft, 'household.householdNo')
  const joins = typeof householdNo === 'number' && valueAt(draft, 'household.to') === 'join' ? householdNo : null
  const household = useView('household', joins === null ? null : { householdNo: joins })
  const stay = household.answer?.members ?? []
  return (
    <div className="read-back">
      <Blanks form={form} draft={draft} />
      <p className="read-back-count">
        <b>{say.entry.moving(movers.length)}</b>
        {joins === null ? <span>{say.entry.newHousehold}</span> : <b>{say.entry.staying(stay.length)}</b>}
      </p>
      <dl className="pairs">
        {READ_BACK.flatMap((path) => {
          const text = printed(valueAt(draft, path))
          const label = say.entry.readBack[path]
          return text === ''
            ? []
            : [
                <dt key={`${path}-t`}>{label}</dt>,
                <dd key={path}>
                  <b>{text}</b>
                </dd>,
              ]
        })}
      </dl>
      <ol className="read-back-movers">
        {movers.map((mover, at) => (
          <li key={at}>
            <b className="names">{textOf(valueAt(mover, 'fullName'))}</b>
            <span>{textOf(valueAt(mover, 'fullNameKana'))}</span>
            <span>{isTree(mover) ? printed(mover['birthDate']) : ''}</span>
            <span>{textOf(valueAt(mover, 'relationshipToHead'))}</span>
          </li>
        ))}
        {stay.map(({ personNo, fullName, fullNameKana, birthDate, relationshipToHead }) => (
          <li key={personNo} className="stays">
            <b className="names">{fullName}</b>
            <span>{fullNameKana}</span>
            <span>{birthDate.text}</span>
            <span>
              {relationshipToHead}　{say.entry.stays}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** What must be filled in and is not: said before the server has to say it. */
function Blanks({ form, draft }: { form: Form; draft: unknown }) {
  const blanks = listFilled(form, draft).filter(
    ({ field, value }) => field.required === true && printed(value) === '',
  )
  if (blanks.length === 0) return null
  return (
    <p className="read-back-blanks">
      <b className="mark bad">✕ {say.entry.blanks(blanks.length)}</b>
      {[...new Set(blanks.map(({ field }) => field.label))].join('、')}
    </p>
  )
}
