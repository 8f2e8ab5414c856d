/** The order of members in a household's print: the standard's four ranks and the families within them. [STD 5.2] */
import { compareImprecise } from '../law/imprecise-date.ts'
import { gatherFamilies } from './family.ts'
import type { Family, Placed } from './family.ts'
import { chainOf, generationOf, isChild, isSpouse, rank } from './relationship.ts'
import type { PersonNo, ResidentRecord } from './resident.ts'

/** What the order looks at. */
export type Orderable = Pick<ResidentRecord,
  'personNo' | 'relationshipToHead' | 'birthDate' | 'sex' | 'fullName' | 'registeredDomicile' | 'familyRegisterHead'>

/** Everybody once, in the order of print. */
export type MemberOrder = {
  readonly personNos: readonly PersonNo[]
  /** Members whose family could not be told from the record alone; the officer looks at their place. */
  readonly unsettled: readonly PersonNo[]
}

type InHousehold = Pick<ResidentRecord, 'orderInHousehold' | 'personNo' | 'isHead'>

/**
 * Members as they stand now: the saved order wins over every rule. `sorted` are those whom the office has placed by
 * hand and who have not come anew since; whoever became the head since stands before them, everybody else behind them
 * by the order of their coming. [STD 5.2]
 */
export const inSavedOrder = <T extends InHousehold>(
  members: readonly T[], sorted: readonly PersonNo[] = [],
): readonly T[] => {
  const places = new Map(sorted.map((personNo, at) => [personNo, at]))
  const placeOf = ({ personNo, isHead }: T): number =>
    places.get(personNo) ?? (isHead && sorted.length > 0 ? -1 : sorted.length)
  return members.toSorted((a, b) =>
    placeOf(a) - placeOf(b) || a.orderInHousehold - b.orderInHousehold || a.personNo - b.personNo)
}

/** Newcomers go behind everybody who is there, in the standard order among themselves, until the office sorts anew. */
export const withNewcomers = (saved: readonly PersonNo[], newcomers: readonly Orderable[]): readonly PersonNo[] =>
  [...saved, ...standardOrder(newcomers).personNos.filter((personNo) => !saved.includes(personNo))]

/**
 * The standard order of a whole household. Families are those of the head's children (rank 2) and of other relatives
 * (rank 4): whoever has a spouse or child here. 同居人 and 縁故者 form none, for the record does not tell theirs.
 * Of rank 4, the spouse's side comes first, then other relatives by themselves, then families.
 */
export const standardOrder = (members: readonly Orderable[]): MemberOrder => {
  const placed = members.map((member) => ({ member, chain: chainOf(member.relationshipToHead) }))
  const { families, unsettled } = gatherFamilies(placed)
  const inFamily = new Set(families.flatMap(({ anchor, others }) => [anchor, ...others]))
  const alone = placed.filter((one) => !inFamily.has(one)).map((anchor) => ({ anchor, others: [] }))
  const units = [...alone, ...families].toSorted(compareUnits)
  return {
    personNos: units.flatMap(({ anchor, others }) => [anchor, ...others]).map(({ member }) => member.personNo),
    unsettled: unsettled.map(({ member }) => member.personNo),
  }
}

const CHILDRENS_FAMILIES = 21
const WITHOUT_PARENT_HERE = 22
const PARENTS = 31
const GRANDPARENTS = 33
const OTHER_KIN = 41
const SPOUSES_SIDE = 410
const KIN_ALONE = 418
const KINS_FAMILIES = 419

/** Where a person alone, or a family, stands; smaller first. */
const placeOfUnit = ({ anchor: { member, chain }, others }: Family): number => {
  const own = rank(member.relationshipToHead)
  const [first] = chain
  if (others.length > 0) return first !== undefined && isChild(first) ? CHILDRENS_FAMILIES : KINS_FAMILIES
  if (own === OTHER_KIN) return placeOfKin(chain)
  if (own > OTHER_KIN) return own * 10
  return own > CHILDRENS_FAMILIES && own < PARENTS ? WITHOUT_PARENT_HERE : own
}

/** Parents, brothers and sisters, grandparents of the head's spouse, in the order of rank 3; then everybody else. */
const placeOfKin = ([first, ...rest]: Placed['chain']): number => {
  const fromSpouse = first !== undefined && isSpouse(first) ? rank(rest.join('の')) : 0
  return fromSpouse >= PARENTS && fromSpouse <= GRANDPARENTS ? SPOUSES_SIDE + fromSpouse - PARENTS : KIN_ALONE
}

const LED_BY_FAMILY_REGISTER = [PARENTS, GRANDPARENTS, SPOUSES_SIDE, SPOUSES_SIDE + 2]

const compareUnits = (a: Family, b: Family): number => {
  const place = placeOfUnit(a)
  if (place !== placeOfUnit(b)) return place - placeOfUnit(b)
  if (LED_BY_FAMILY_REGISTER.includes(place)) return byFamilyRegister(a.anchor, b.anchor)
  if (place !== KINS_FAMILIES) return byBirth(a.anchor, b.anchor)
  return generationOf(b.anchor.chain) - generationOf(a.anchor.chain) || byBirth(a.anchor, b.anchor)
}

const byBirth = ({ member: a }: Placed, { member: b }: Placed): number =>
  compareImprecise(a.birthDate, b.birthDate) || a.personNo - b.personNo

/** Whoever leads the family register first: so the standard says of parents and grandparents. */
const byFamilyRegister = (a: Placed, b: Placed): number =>
  Number(leadsFamilyRegister(b)) - Number(leadsFamilyRegister(a)) || byBirth(a, b)

const leadsFamilyRegister = ({ member: { fullName, familyRegisterHead } }: Placed): boolean =>
  familyRegisterHead !== null && withoutSpaces(fullName) === withoutSpaces(familyRegisterHead)

const withoutSpaces = (name: string): string => name.replace(/[\s　]/g, '')
