/** 原票: the record as it stands, item by item, masks and blocks shown as what they are. */
import type { ShownRecord } from '../../ask/shapes/register.ts'
import { say } from '../../messages/say.ts'
import { Masked } from '../../parts/Masked/Masked.tsx'
import '../../parts/FormSheet/FormSheet.css'
import { groupsOf, itemTitle, printItem } from './items.ts'
import type { ItemGroup } from './items.ts'

export function RecordTab({ record }: { record: ShownRecord }) {
  return (
    <div className="record-groups">
      {groupsOf(record).map((group) => (
        <Group key={group.id} group={group} record={record} />
      ))}
    </div>
  )
}

const NAMES: readonly string[] = [
  'fullName',
  'kanjiName',
  'alphabetName',
  'formerSurname',
  'alias',
  'headName',
  'familyRegisterHead',
]

function Group({ group, record }: { group: ItemGroup; record: ShownRecord }) {
  return (
    <section className="record-group" aria-label={say.record.groups[group.id]}>
      <h2>{say.record.groups[group.id]}</h2>
      <dl>
        {group.items.map((item) => (
          <div key={item} className="sheet-item">
            <dt>{itemTitle(item)}</dt>
            <dd className={NAMES.includes(item) ? 'names sheet-name' : undefined}>
              <Masked
                value={printItem(item, record[item])}
                hidden={record.hidden.includes(item)}
                blocked={record.blocked === 'error'}
              />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
