/** Two records of one person laid side by side: the items that are not printed alike. Pure. */
import type { ShownRecord } from '../../ask/shapes/register.ts'
import { groupsOf, printItem } from './items.ts'
import type { ItemName } from './items.ts'

export type ItemDifference = { readonly item: ItemName; readonly from: string; readonly to: string }

/** In the order of the paper. A person who was not recorded has only blanks. */
export const compareRecords = (from: ShownRecord | null, to: ShownRecord | null): readonly ItemDifference[] => {
  const items = new Set([from, to].flatMap((record) => (record === null ? [] : itemsOf(record))))
  return [...items]
    .map((item) => ({ item, from: printed(from, item), to: printed(to, item) }))
    .filter((each) => each.from !== each.to)
}

const itemsOf = (record: ShownRecord): readonly ItemName[] => [
  'status',
  ...groupsOf(record).flatMap(({ items }) => items.filter((item) => item !== 'cautionNote')),
]

const printed = (record: ShownRecord | null, item: ItemName): string =>
  record === null ? '' : printItem(item, record[item])
