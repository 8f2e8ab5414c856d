/** What is owed after an event: notices to other offices, letters to heads of households. [法9条, 19条, 30条の6] */
import type { FollowUp } from '../../frame/decision.ts'
import type { ResidentChange } from '../../record/change.ts'
import type { Settled } from '../../record/household.ts'
import type { ResidentRecord } from '../../record/resident.ts'

/** Every notice and letter that follows from the rows themselves; an event adds only what is its own. */
export const followUpsOf = ({ changes, newHeads, headless }: Settled): readonly FollowUp[] => [
  ...changes.flatMap(noticesOf),
  ...changes
    .filter(({ record }) => newHeads.includes(record.personNo))
    .map((change) => aboutRow('letter/head-changed', change)),
  ...headless.map(({ householdNo, addressee }) => ({
    kind: 'letter/choose-head',
    personNo: addressee,
    content: { personNo: addressee, householdNo },
  })),
]

type AboutRow = { readonly record: Pick<ResidentRecord, 'personNo' | 'historyNo'> }

/** A message or letter about one row; whoever writes it reads the row. */
export const aboutRow = (
  kind: string, { record: { personNo, historyNo } }: AboutRow, more: FollowUp['content'] = {},
): FollowUp => ({ kind, personNo, content: { personNo, historyNo, ...more } })

const ADDRESS = ['prefecture', 'municipality', 'oazaAza', 'lot', 'katagaki'] as const

/** 本人確認情報: the four items, the readings, and the numbers. [法30条の6] */
const IDENTIFICATION = [
  'fullName', 'fullNameKana', 'formerSurname', 'formerSurnameKana', 'alias', 'birthDate', 'sex', ...ADDRESS,
  'residentCodeId', 'individualNumberId',
] as const

/** What other offices are told of one row. */
const noticesOf = (change: ResidentChange): readonly FollowUp[] => {
  const { kind, record } = change
  const has = (items: readonly string[]): boolean => items.some((item) => Object.hasOwn(record.changedItems, item))
  const comesOrGoes = kind !== 'amend' || has(['status'])
  const moves = kind === 'open-sheet' || has(ADDRESS) || leavesTheCountry(change)
  return [
    ...(record.kind === 'japanese' && moves ? [aboutRow('notice/family-register-appendix', change)] : []),
    ...(record.kind === 'foreign' && (moves || comesOrGoes) ? [aboutRow('notice/immigration', change)] : []),
    ...(comesOrGoes || has(IDENTIFICATION) ? [aboutRow('notice/identification', change)] : []),
  ]
}

/** Nobody else will tell the register of the domicile where they went. */
const leavesTheCountry = ({ kind, record }: ResidentChange): boolean =>
  kind === 'remove' && record.reason === 'overseas-move-out'
