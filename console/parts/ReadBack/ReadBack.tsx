/**
 * The filing in a few lines, to be read back across the counter: who, from where, to where, when, into which
 * household.
 */
import { listFilled, valueAt } from '../../../src/frame/form.ts'
import type { FilledField, Form, Section } from '../../../src/frame/form.ts'
import type { ShownRecord } from '../../ask/shapes/register.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { textOf, isTree } from '../Field/value.ts'
import { printed } from '../FieldText/printed.ts'
import { moversOf, repeatedOf } from '../FormView/movers.ts'
import { isAboutPeople, personIn, residentField } from '../FormView/residents.ts'
import { usePerson } from '../ResidentField/people.ts'
import { ResidentOf } from '../ResidentField/ResidentLine.tsx'
import './ReadBack.css'

type ReadBackProps = {
  readonly form: Form
  readonly draft: unknown
  /** Tells who else lives in the movers' household: one look more, for the officer who enters it. */
  readonly withOthers?: boolean
}

export function ReadBack({ form, draft, withOthers = false }: ReadBackProps) {
  const section = peopleOf(form)
  const movers = section === undefined ? [] : moversOf(form, draft)
  const people = section === undefined ? [] : movers.flatMap((mover) => personIn(section, mover) ?? [])
  const joins = joinedIn(form, draft)
  const joined = useView('household', joins === null ? null : { householdNo: joins })
  const there = joined.answer?.members ?? []
  const others = useOthers(withOthers ? people : [])
  return (
    <div className="read-back">
      <Blanks form={form} draft={draft} />
      <p className="read-back-count">
        {section === undefined ? null : <b>{say.entry.moving(movers.length)}</b>}
        {others.length === 0 ? null : <b>{say.entry.others(others.length)}</b>}
        {joins === null ? null : <b>{say.entry.staying(there.length)}</b>}
        {joins === null && valueAt(draft, 'household.to') === 'new' ? <span>{say.entry.newHousehold}</span> : null}
      </p>
      <ReadFields form={form} draft={draft} />
      <ol className="read-back-movers">
        {movers.map((mover, at) =>
          section === undefined || residentField(section) === undefined ? (
            <TypedMover key={at} mover={mover} />
          ) : (
            <KnownMover key={at} personNo={personIn(section, mover)} mover={mover} />
          ),
        )}
        {others.map((member) => (
          <Staying key={member.personNo} member={member} what={say.entry.other} />
        ))}
        {there.map((member) => (
          <Staying key={member.personNo} member={member} what={say.entry.stays} />
        ))}
      </ol>
    </div>
  )
}

/** The section whose items are the people it is about, where the form has one. */
const peopleOf = (form: Form): Section | undefined => {
  const section = repeatedOf(form)
  return section !== undefined && isAboutPeople(section) ? section : undefined
}

/** The household that is joined, where the form asks for one and has been told. */
const joinedIn = (form: Form, draft: unknown): number | null => {
  const joined = listFilled(form, draft).find(({ field, value }) => field.type === 'household' && value !== null)
  return typeof joined?.value === 'number' ? joined.value : null
}

/** Who lives with the movers and is not among them. */
const useOthers = (people: readonly number[]): readonly ShownRecord[] => {
  const householdNo = usePerson(people[0] ?? null)?.householdNo ?? null
  const { answer } = useView('household', householdNo === null ? null : { householdNo })
  return (answer?.members ?? []).filter(({ personNo }) => !people.includes(personNo))
}

/** What is typed once for the filing, and what is typed again by the checker; whom the filing itself is about. */
const isReadBack = (form: Form, { field, path }: FilledField): boolean =>
  isInPlainList(form, path) || field.rekey === 'once' || ['resident', 'address'].includes(field.type) ||
  path === 'previous.address'

/** A line of a list that is not of people says what the filing does. */
const isInPlainList = (form: Form, path: string): boolean =>
  form.sections.some(
    (section) => section.repeated !== undefined && !isAboutPeople(section) && path.startsWith(`${section.path}.`),
  )

function ReadFields({ form, draft }: { form: Form; draft: unknown }) {
  const path = peopleOf(form)?.path
  const told = listFilled(form, draft).filter(
    (each) => isReadBack(form, each) && printed(each.value) !== '' && !each.path.startsWith(`${path ?? '-'}.`),
  )
  if (told.length === 0) return null
  return (
    <dl className="pairs">
      {told.flatMap(({ path: at, field, value }) => [
        <dt key={`${at}-t`}>{field.label}</dt>,
        <dd key={at}>
          {field.type === 'resident' && typeof value === 'number' ? (
            <ResidentOf personNo={value} />
          ) : (
            <b>{printed(value, field.type, field.choices ?? [])}</b>
          )}
        </dd>,
      ])}
    </dl>
  )
}

function TypedMover({ mover }: { mover: unknown }) {
  return (
    <li>
      <b className="names">{textOf(valueAt(mover, 'fullName'))}</b>
      <span>{textOf(valueAt(mover, 'fullNameKana'))}</span>
      <span>{isTree(mover) ? printed(mover['birthDate']) : ''}</span>
      <span>{textOf(valueAt(mover, 'relationshipToHead'))}</span>
    </li>
  )
}

function KnownMover({ personNo, mover }: { personNo: number | null; mover: unknown }) {
  const person = usePerson(personNo)
  const said = textOf(valueAt(mover, 'relationshipToHead'))
  return (
    <li>
      <b className="names">{person?.name ?? personNo ?? '－'}</b>
      <span>{person?.kana ?? ''}</span>
      <span>{person?.birth ?? ''}</span>
      <span>{said === '' ? (person?.relationship ?? '') : said}</span>
    </li>
  )
}

function Staying({ member, what }: { member: ShownRecord; what: string }) {
  const { fullName, fullNameKana, birthDate, relationshipToHead } = member
  return (
    <li className="stays">
      <b className="names">{fullName}</b>
      <span>{fullNameKana}</span>
      <span>{birthDate.text}</span>
      <span>
        {relationshipToHead}　{what}
      </span>
    </li>
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
