/** Whose records the copy shows, on which form, with which items and numbers, and what for. */
import type { SpokenFinding } from '../../ask/problem.ts'
import type { ShownRecord } from '../../ask/shapes/register.ts'
import { say } from '../../messages/say.ts'
import { FieldFrame } from '../../parts/Field/FieldFrame.tsx'
import type { RequestFieldsProps } from './fields.ts'
import { Checks, Choices, TextRow } from './rows.tsx'
import { ASKED_ITEMS, FOREIGN_ITEMS, LEFT_OUT_ITEMS } from './request.ts'

type SubjectProps = RequestFieldsProps & { readonly of: (path: string) => readonly SpokenFinding[] }

export function SubjectFields(props: SubjectProps) {
  const { form, person, members, of, onChange } = props
  const { scopes, forms, fields, sections } = say.issue
  const asksNumber = form.individualNumberOf.length + form.residentCodeOf.length > 0
  return (
    <section className="form-section" aria-label={sections.subject}>
      <h2>{sections.subject}</h2>
      <div className="fields">
        <Choices
          path="scope"
          label={fields.scope}
          findings={of('scope')}
          span={6}
          value={form.scope}
          choices={scopes}
          onChange={(scope) => onChange({ scope: scope === 'some' ? 'some' : 'all', members: [person.personNo] })}
        />
        <Choices
          path="form"
          label={fields.form}
          findings={of('form')}
          span={6}
          value={form.form}
          choices={forms}
          onChange={(next) => onChange({ form: next === 'single' ? 'single' : 'household' })}
        />
        {form.scope === 'all' ? null : <Members item="members" {...props} />}
        <Items {...props} />
        {members.length > 0 ? <Members item="individualNumberOf" {...props} /> : null}
        {members.length > 0 ? <Members item="residentCodeOf" {...props} /> : null}
        {asksNumber ? <TextRow item="numberUse" form={form} findings={of('numberUse')} onChange={onChange} /> : null}
        <TextRow item="purpose" form={form} findings={of('purpose')} onChange={onChange} />
        <TextRow item="itemReason" form={form} findings={of('itemReason')} onChange={onChange} />
      </div>
    </section>
  )
}

/** Items of foreign residents are offered where there is one. */
function Items({ form, members, of, onChange }: SubjectProps) {
  const titles: Readonly<Record<string, string>> = say.copyItems
  const hasForeign = members.some(({ kind }: ShownRecord) => kind === 'foreign')
  const askable = ASKED_ITEMS.filter((item) => hasForeign || !FOREIGN_ITEMS.includes(item))
  return (
    <>
      <Checks
        path="asked"
        label={say.issue.fields.asked}
        findings={of('asked')}
        choices={askable.map((id) => [id, titles[id] ?? id])}
        chosen={form.asked}
        onChange={(asked) => onChange({ asked })}
      />
      <Checks
        path="leftOut"
        label={say.issue.fields.leftOut}
        findings={of('leftOut')}
        choices={LEFT_OUT_ITEMS.map((id) => [id, titles[id] ?? id])}
        chosen={form.leftOut}
        onChange={(leftOut) => onChange({ leftOut })}
      />
    </>
  )
}

type MembersProps = SubjectProps & { readonly item: 'members' | 'individualNumberOf' | 'residentCodeOf' }

function Members({ item, form, members, of, onChange }: MembersProps) {
  const chosen = form[item]
  const toggle = (personNo: number): void =>
    onChange({ [item]: chosen.includes(personNo) ? chosen.filter((no) => no !== personNo) : [...chosen, personNo] })
  return (
    <FieldFrame label={say.issue.fields[item]} path={item} findings={of(item)} group>
      {() => (
        <div className="field-choices">
          {members.map(({ personNo, fullName, relationshipToHead }) => (
            <label key={personNo} className="choice">
              <input type="checkbox" checked={chosen.includes(personNo)} onChange={() => toggle(personNo)} />
              <span className="names">{fullName}</span>
              <span className="soft">{relationshipToHead}</span>
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  )
}
