/** Which items and numbers a copy may show to whom: why it cannot show what is asked. [法12条–12条の3, STD 5.1] */
import type { Finding } from '../../law/finding.ts'
import { COPY_AGENT, COPY_OMISSION, STD_CERTIFICATE_ITEMS } from '../../law/provision.ts'
import type { Rule } from '../../frame/rule.ts'
import type { PersonNo } from '../../record/resident.ts'
import { FIXED_ITEMS, levelOf, NAME_ITEMS, WITHOUT_NUMBERS } from './item-sets.ts'
import { ITEM_TITLES, type CopyItem, type TextItem } from './item-titles.ts'
import type { EveryRequest } from './request.ts'
import { REQUESTER_BASIS } from './requester.ts'
import type { EveryFacts } from './settings.ts'

/** What a copy of a record, live or removed, is asked to show. */
export type ItemRequest = Pick<EveryRequest, 'requester' | 'delivery'> & {
  readonly members: readonly PersonNo[]
  readonly asked: readonly TextItem[]
  readonly leftOut: readonly TextItem[]
  readonly individualNumberOf: readonly PersonNo[]
  readonly residentCodeOf: readonly PersonNo[]
  readonly numberUse: string | null
  readonly itemReason: string | null
}

type ItemRule = Rule<ItemRequest, EveryFacts>

/** Whether any number of anybody is asked for. */
export const asksAnyNumber = (
  { individualNumberOf, residentCodeOf }: Pick<ItemRequest, 'individualNumberOf' | 'residentCodeOf'>,
): boolean => individualNumberOf.length > 0 || residentCodeOf.length > 0

/** E018: neither number on a copy for agencies, third parties and specialists. [法12条の2, 12条の3] */
export const numberNotForRequester: ItemRule = (request) => {
  const { category } = request.requester
  if (!WITHOUT_NUMBERS.includes(category) || !asksAnyNumber(request)) return undefined
  const field = request.individualNumberOf.length > 0 ? 'individualNumberOf' : 'residentCodeOf'
  return { code: 'issue/number-not-for-requester', basis: REQUESTER_BASIS[category], field }
}

/** A number is asked for specially, with its use. */
export const noNumberUse: ItemRule = (request) =>
  asksAnyNumber(request) && !WITHOUT_NUMBERS.includes(request.requester.category) && request.numberUse === null
    ? { code: 'issue/no-number-use', basis: COPY_OMISSION, field: 'numberUse' } : undefined

/** A number of somebody who is not printed would be opened for nothing. */
export const numberOfNobody: ItemRule = ({ members, individualNumberOf, residentCodeOf }) =>
  [...individualNumberOf, ...residentCodeOf].every((person) => members.includes(person)) ? undefined
    : { code: 'issue/number-of-nobody', basis: COPY_OMISSION, field: 'individualNumberOf' }

/** To a voluntary agent a copy with a number is not handed: it is sent to the registered address of the person. */
export const numberToAgent: ItemRule = (request) =>
  request.requester.category === 'agent' && asksAnyNumber(request) && request.delivery !== 'registered-address'
    ? { code: 'issue/number-to-agent', basis: COPY_AGENT, field: 'delivery' } : undefined

/** Items nobody of this category may have, and items that need a reason. */
export const itemLevels: ItemRule = ({ requester: { category }, asked, itemReason }, { found }) =>
  asked.flatMap((item, at): readonly Finding[] => {
    const level = levelOf(found.itemSets, category, item)
    const said = { basis: REQUESTER_BASIS[category], field: `asked.${at}`, values: { item: ITEM_TITLES[item] } }
    if (level === 'never') return [{ code: 'issue/item-not-for-requester', ...said }]
    return level === 'reason' && itemReason === null ? [{ code: 'issue/no-item-reason', ...said }] : []
  })

/** The name with all that belongs to it, birth, sex and address always stand. [令30条の13, 30条の16] */
export const notToBeLeftOut: ItemRule = ({ leftOut }) => leftOut.flatMap((item, at): readonly Finding[] => {
  const always: readonly CopyItem[] = [...FIXED_ITEMS, ...NAME_ITEMS]
  if (!always.includes(item)) return []
  const values = { item: ITEM_TITLES[item] }
  return [{ code: 'issue/not-to-be-left-out', basis: STD_CERTIFICATE_ITEMS, field: `leftOut.${at}`, values }]
})

/** Numbers and items, in the order of the counter. */
export const itemRules: readonly ItemRule[] = [
  numberNotForRequester, noNumberUse, numberOfNobody, numberToAgent, itemLevels, notToBeLeftOut,
]
