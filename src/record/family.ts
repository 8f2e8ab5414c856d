/** Who in a household makes a family around whom, as far as the record tells: its words, family registers and sexes. */
import { compareImprecise } from '../law/imprecise-date.ts'
import { isChild, isDescent, isSpouse, rank, sexOf } from './relationship.ts'
import type { Atom } from './relationship.ts'
import type { ResidentRecord } from './resident.ts'

/** A member and the links that lead from the head to them; none for whoever is no kin. */
export type Placed = {
  readonly member: Pick<ResidentRecord,
    'personNo' | 'relationshipToHead' | 'birthDate' | 'sex' | 'fullName' | 'registeredDomicile' | 'familyRegisterHead'>
  readonly chain: readonly Atom[]
}

/** A child or relative of the head, then the spouse, then children by birth, then whoever hangs on those. */
export type Family = { readonly anchor: Placed; readonly others: readonly Placed[] }

/** The families of a household; whoever is in none stands alone. */
export type Gathered = {
  readonly families: readonly Family[]
  /** Members who may belong to more than one of the families. */
  readonly unsettled: readonly Placed[]
}

type Growing = Map<Placed, Placed[]>

/** Couples first, so that a grandchild can be told to belong to one; nobody has two spouses while another has none. */
export const gatherFamilies = (placed: readonly Placed[]): Gathered => {
  const families: Growing = new Map()
  const unsettled: Placed[] = []
  for (const dependant of placed.filter(mayDepend).toSorted(couplesFirst)) {
    const told = toldByRecord(dependant, anchorsOf(dependant, placed, families))
    const [anchor, ...others] = narrow(told, (one) => families.has(one) !== isCoupleLink(dependant))
    if (anchor === undefined) continue
    const restsOnGuess = told.length > 1 && told.some((one) => unsettled.some((it) => families.get(one)?.includes(it)))
    if (others.length > 0 || restsOnGuess) unsettled.push(dependant)
    families.set(anchor, [...(families.get(anchor) ?? []), dependant])
  }
  return { families: [...families].map(([anchor, others]) => ({ anchor, others: others.toSorted(asTold) })), unsettled }
}

/** An adopted child who is also a child's spouse: 子（子の夫）, 子（子の妻）. */
const isAdoptedSpouse = ({ chain }: Placed): boolean => chain.length === 1 && (chain[0]?.length ?? 0) > 1
  && chain.every(isChild)

const mayDepend = (one: Placed): boolean => one.chain.length > 1 || isAdoptedSpouse(one)

const isCoupleLink = (one: Placed): boolean => isAdoptedSpouse(one) || isSpouse(one.chain.at(-1) ?? '')

const couplesFirst = (a: Placed, b: Placed): number =>
  Number(isCoupleLink(b)) - Number(isCoupleLink(a)) || a.chain.length - b.chain.length || byBirth(a, b)

const asTold = (a: Placed, b: Placed): number => depthOf(a) - depthOf(b) || byBirth(a, b)

/** The spouse stands before the children of the same chain length; an adopted spouse too. */
const depthOf = (one: Placed): number => one.chain.length + (isCoupleLink(one) ? 0 : 0.5)

const byBirth = ({ member: a }: Placed, { member: b }: Placed): number =>
  compareImprecise(a.birthDate, b.birthDate) || a.personNo - b.personNo

/** The members nearest to the head on whom this one may hang, eldest first. */
const anchorsOf = (dependant: Placed, placed: readonly Placed[], families: Growing): readonly Placed[] => {
  const taken = new Set([...families.values()].flat())
  const possible = placed.filter((one) => one !== dependant && !taken.has(one) && mayAnchor(one, dependant))
  const nearest = Math.min(...possible.map(({ chain }) => chain.length))
  return possible.filter(({ chain }) => chain.length === nearest).toSorted(byBirth)
}

const mayAnchor = (one: Placed, dependant: Placed): boolean => {
  if (isAdoptedSpouse(dependant)) return one.chain.length === 1 && one.chain[0] === '子'
  const rest = dependant.chain.slice(one.chain.length)
  return hasOwnFamily(one) && rest.length > 0 && rest.every(isDescent) && startsWith(dependant.chain, one.chain)
}

/** Children, siblings and relatives of rank 4. Parents, grandparents and the spouse have places of their own. */
const hasOwnFamily = ({ member }: Placed): boolean => [13, 32, 41].includes(rank(member.relationshipToHead))

/** 子（子の夫） is a child as well where a grandchild's chain begins with 子. */
const startsWith = (chain: readonly Atom[], start: readonly Atom[]): boolean =>
  start.every((atom, at) => atom[0] === chain[at]?.[0])

/** Narrows the possible anchors by what the record tells, never to none: the family register, then a couple's sexes. */
const toldByRecord = (dependant: Placed, anchors: readonly Placed[]): readonly Placed[] => {
  const sameRegister = narrow(anchors, (anchor) => sharesFamilyRegister(anchor, dependant))
  if (!isCoupleLink(dependant)) return sameRegister
  const told = isAdoptedSpouse(dependant) ? dependant.member.sex : sexOf(dependant.chain.at(-1))
  return narrow(sameRegister, ({ member }) => member.sex !== told)
}

const narrow = (anchors: readonly Placed[], keep: (anchor: Placed) => boolean): readonly Placed[] => {
  const kept = anchors.filter(keep)
  return kept.length > 0 ? kept : anchors
}

const sharesFamilyRegister = ({ member: a }: Placed, { member: b }: Placed): boolean =>
  a.familyRegisterHead !== null && a.familyRegisterHead === b.familyRegisterHead
  && a.registeredDomicile !== null && a.registeredDomicile === b.registeredDomicile
