/** Every item of the standard's list, each narrowing the search. [STD 2.1.3] */
import { say } from '../../messages/say.ts'
import { FieldFrame } from '../../parts/Field/FieldFrame.tsx'
import type { Condition, SearchForm } from '../../parts/FoundPeople/conditions.ts'

type DetailsProps = { form: SearchForm; onChange: (part: Partial<SearchForm>) => void }

const ROWS: readonly Condition[] = [
  'name',
  'kana',
  'givenName',
  'formerSurname',
  'alias',
  'relationship',
  'birth',
  'birthUntil',
  'address',
  'katagaki',
  'personNo',
  'householdNo',
  'individualNumber',
  'residentCode',
  'residenceCardNo',
]

export function Details({ form, onChange }: DetailsProps) {
  return (
    <div className="fields search-details">
      {ROWS.map((condition) => (
        <FieldFrame key={condition} label={say.search.conditions[condition]} path={condition} span={4}>
          {(wiring) => (
            <input
              {...wiring}
              className={condition === 'individualNumber' || condition === 'residentCode' ? 'input masked' : 'input'}
              type={condition === 'individualNumber' || condition === 'residentCode' ? 'password' : 'text'}
              autoComplete="off"
              maxLength={100}
              value={form.typed[condition] ?? ''}
              onChange={(event) => onChange({ typed: { ...form.typed, [condition]: event.target.value } })}
            />
          )}
        </FieldFrame>
      ))}
      <FieldFrame label={say.person.sex} path="sex" span={4}>
        {(wiring) => (
          <select
            {...wiring}
            className="input"
            value={form.sex}
            onChange={(event) => onChange({ sex: sexOf(event.target.value) })}
          >
            <option value="">{say.search.any}</option>
            <option value="male">{say.person.sexes.male}</option>
            <option value="female">{say.person.sexes.female}</option>
          </select>
        )}
      </FieldFrame>
      <FieldFrame label={say.search.match} path="match" span={4}>
        {(wiring) => (
          <select
            {...wiring}
            className="input"
            value={form.match}
            onChange={(event) => onChange({ match: matchOf(event.target.value) })}
          >
            <option value="begins">{say.search.matches.begins}</option>
            <option value="contains">{say.search.matches.contains}</option>
            <option value="whole">{say.search.matches.whole}</option>
          </select>
        )}
      </FieldFrame>
      <FieldFrame label={say.search.exact} path="exact" span={4}>
        {({ id }) => (
          <span className="field-choices">
            <input
              id={id}
              type="checkbox"
              checked={form.exact}
              onChange={(event) => onChange({ exact: event.target.checked })}
            />
          </span>
        )}
      </FieldFrame>
    </div>
  )
}

const sexOf = (value: string): SearchForm['sex'] => (value === 'male' || value === 'female' ? value : '')
const matchOf = (value: string): SearchForm['match'] => (value === 'contains' || value === 'whole' ? value : 'begins')
