/** Whose records the copy shows, on which form, with which items and numbers, and what for. */
import type { SpokenFinding } from '../../ask/problem.ts'
import type { ShownRecord } from '../../ask/shapes/register.ts'
import { say } from '../../messages/say.ts'
import { FieldFrame } from '../../parts/Field/FieldFrame.tsx'
import type { RequestFieldsProps } from './fields.ts'
import { Checks, Choices, TextRow } from './rows.tsx'
import { ASKED_ITEMS, FOREIGN_ITEMS, LEFT_OUT_ITEMS, REMOVED_ITEMS, REMOVED_LEFT_OUT_ITEMS } from './request.ts'

type SubjectProps = RequestFieldsProps & { readonly of: (path: string) => readonly SpokenFinding[] }

export function SubjectFields(props: SubjectProps) {
  const { form, person, offer, of, onChange } = props
  if (offer.paper === 'moving-out-certificate' || offer.paper === 'quasi-moving-out-certificate') return null
  const isLive = offer.paper === 'residence-copy'
  const { scopes, forms, fields, sections } = say.issue
  const asksNumber = form.individualNumberOf.length + form.residentCodeOf.length > 0
  return (
    <section className="form-section" aria-label={sections.subject}>
      <h2>{sections.subject}</h2>
      <div className="fields">
        {isLive ? (
          <>
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
          </>
        ) : null}
        <Members {...props} />
        <Items {...props} />
        {asksNumber ? <TextRow item="numberUse" form={form} findings={of('numberUse')} onChange={onChange} /> : null}
        <TextRow item="purpose" form={form} findings={of('purpose')} onChange={onChange} />
        <TextRow item="itemReason" form={form} findings={of('itemReason')} onChange={onChange} />
      </div>
    </section>
  )
}

/** Items of foreign residents are offered where there is one. */
function Items({ form, offer, members, person, of, onChange }: SubjectProps) {
  const titles: Readonly<Record<string, string>> = say.copyItems
  const isLive = offer.paper === 'residence-copy'
  const printed = isLive ? members : [person]
  const hasForeign = printed.some(({ kind }: ShownRecord) => kind === 'foreign')
  const askable = (isLive ? ASKED_ITEMS : REMOVED_ITEMS).filter((item) => hasForeign || !FOREIGN_ITEMS.includes(item))
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
        choices={(isLive ? LEFT_OUT_ITEMS : REMOVED_LEFT_OUT_ITEMS).map((id) => [id, titles[id] ?? id])}
        chosen={form.leftOut}
        onChange={(leftOut) => onChange({ leftOut })}
      />
    </>
  )
}

const NUMBERS = ['individualNumberOf', 'residentCodeOf'] as const
const TICKS = ['members', ...NUMBERS] as const
type Ticked = (typeof TICKS)[number]

/** One row a person: on the paper or not, and whose numbers are asked for specially. */
function Members(props: SubjectProps) {
  const { offer, person, of } = props
  const isLive = offer.paper === 'residence-copy'
  const members = isLive ? props.members : [person]
  const ticks: readonly Ticked[] = isLive ? TICKS : NUMBERS
  const findings = ticks.flatMap((item) => of(item))
  return (
    <FieldFrame label={say.issue.fields.members} path="members" findings={findings} group>
      {() => (
        <table className="copy-members">
          <thead>
            <tr>
              <th scope="col">{say.search.columns.name}</th>
              {ticks.map((item) => (
                <th key={item} scope="col">
                  {say.issue.memberColumns[item]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <MemberRow key={member.personNo} member={member} ticks={ticks} {...props} />
            ))}
          </tbody>
        </table>
      )}
    </FieldFrame>
  )
}

type MemberProps = SubjectProps & { readonly member: ShownRecord; readonly ticks: readonly Ticked[] }

function MemberRow({ member, ticks, form, onChange }: MemberProps) {
  const { personNo, fullName, relationshipToHead } = member
  const toggle = (item: Ticked): void => {
    const chosen = form[item]
    onChange({ [item]: chosen.includes(personNo) ? chosen.filter((no) => no !== personNo) : [...chosen, personNo] })
  }
  const isAll = (item: Ticked): boolean => item === 'members' && form.scope === 'all'
  return (
    <tr>
      <th scope="row">
        <span className="names">{fullName}</span>
        <span className="soft">　{relationshipToHead}</span>
      </th>
      {ticks.map((item) => (
        <td key={item}>
          <input
            type="checkbox"
            aria-label={`${fullName} ${say.issue.memberColumns[item]}`}
            disabled={isAll(item)}
            checked={isAll(item) || form[item].includes(personNo)}
            onChange={() => toggle(item)}
          />
        </td>
      ))}
    </tr>
  )
}
