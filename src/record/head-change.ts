/** What the relationships may become under another head: proposals for an officer to decide on. [STD 4.1.4.2] */
import { compareImprecise } from '../law/imprecise-date.ts'
import { chainOf, COHABITANT, HEAD, isChild, isSpouse, rank, RELATIVE, sexOf, writeChain } from './relationship.ts'
import type { Atom } from './relationship.ts'
import type { ResidentRecord, Sex } from './resident.ts'

/** A member as the proposals need to know them. */
export type Kin = Pick<ResidentRecord, 'personNo' | 'relationshipToHead' | 'sex' | 'birthDate'>

/** What one member may be to the new head. */
export type Proposal = {
  readonly personNo: number
  /** Highest in the member order first. Never written without the officer's word. */
  readonly candidates: readonly string[]
  /** True where the former relationships leave only this one. */
  readonly settled: boolean
}

/**
 * Proposals for every member, the new head included. In: the members with their relationships to the former head, who
 * is among them. What the record cannot tell stays open: a child of the former head may be the new head's own or the
 * spouse's, a father's wife a mother or not. 未届 stays 未届; 縁故者 and 同居人 stay what they are.
 */
export const proposeRelationships = (members: readonly Kin[], formerHead: Kin, newHead: Kin): readonly Proposal[] =>
  members.map((member) => {
    const candidates = [...new Set(candidatesFor({ member, formerHead, newHead }))]
      .toSorted((a, b) => rank(a) - rank(b) || chainOf(a).length - chainOf(b).length)
    return { personNo: member.personNo, candidates, settled: candidates.length === 1 }
  })

type Change = { readonly member: Kin; readonly formerHead: Kin; readonly newHead: Kin }
type Chain = readonly Atom[]

const candidatesFor = (change: Change): readonly string[] => {
  const { member, formerHead, newHead } = change
  if (member.personNo === newHead.personNo) return [HEAD]
  const words = [member.relationshipToHead, newHead.relationshipToHead]
  if (words.includes(COHABITANT)) return [COHABITANT]
  if (words.includes(RELATIVE)) return [RELATIVE]
  const [there, here] = [chainOf(newHead.relationshipToHead), chainOf(member.relationshipToHead)]
  if (member.personNo === formerHead.personNo) return invert(there, formerHead.sex).map(writeChain)
  const couple = adoptedCouple(there, here, member.sex)
  return [...couple, ...between(there, here, { ...change, originSex: formerHead.sex }).map(writeChain)]
}

/** 子 and 子（子の夫） of one head are likely husband and wife. */
const adoptedCouple = (there: Chain, here: Chain, sex: Sex): readonly string[] => {
  const words = [there, here].map((chain) => chain.join('の'))
  const isOne = words.includes('子') && words.some((word) => word === '子（子の夫）' || word === '子（子の妻）')
  return isOne ? [spouse(sex)] : []
}

type Way = Change & { readonly originSex: Sex | undefined }

/** Chains that lead from the new head over the origin to the member. What both chains begin with is stepped over. */
const between = (there: Chain, here: Chain, way: Way): readonly Chain[] => {
  const [first] = here
  const apart = invert(there, way.originSex).flatMap((back) => join(back, here, way))
  if (first === undefined || there[0] !== first) return apart
  const onlyOne = there.length === 1 && here.length === 1
  const originSex = here.length === 1 ? way.member.sex : there.length === 1 ? way.newHead.sex : sexWithin(here)
  const together = onlyOne ? [] : between(there.slice(1), here.slice(1), { ...way, originSex })
  return isUnique(first) && together.length > 0 ? together : [...together, ...apart]
}

/** One has one father, one mother, one spouse; children, brothers and sisters may be several. */
const isUnique = (atom: Atom): boolean => isSpouse(atom) || atom === '父' || atom === '母'

/** Sex of the person a chain's first link leads to: told by the word, or by whom they are married to. */
const sexWithin = ([first, second]: Chain): Sex | undefined =>
  sexOf(first) ?? (second !== undefined && isSpouse(second) ? otherSex(sexOf(second)) : undefined)

const otherSex = (sex: Sex | undefined): Sex | undefined =>
  sex === undefined ? undefined : sex === 'male' ? 'female' : 'male'

const bySex = (sex: Sex | undefined, male: Atom, female: Atom): readonly Atom[] =>
  sex === undefined ? [male, female] : [sex === 'male' ? male : female]

const spouse = (sex: Sex): Atom => (sex === 'male' ? '夫' : '妻')

/** The way back along a chain, in every reading that the untold sexes leave open. */
const invert = (chain: Chain, originSex: Sex | undefined): readonly Chain[] => {
  const [first, ...rest] = chain
  if (first === undefined) return [[]]
  const onward = rest.length === 0 ? [[]] : invert(rest, sexWithin(chain))
  return onward.flatMap((way) => invertLink(first, originSex).map((last) => [...way, last]))
}

const invertLink = (atom: Atom, sex: Sex | undefined): readonly Atom[] => {
  if (isSpouse(atom)) return atom.endsWith('（未届）') ? bySex(sex, '夫（未届）', '妻（未届）') : bySex(sex, '夫', '妻')
  if (isChild(atom)) return bySex(sex, '父', '母')
  if (isParent(atom)) return ['子']
  return atom === '兄' || atom === '姉' ? bySex(sex, '弟', '妹') : bySex(sex, '兄', '姉')
}

const isParent = (atom: Atom): boolean => atom === '父' || atom === '母'
const isSibling = (atom: Atom): boolean => !isParent(atom) && !isChild(atom) && !isSpouse(atom)

/** Puts two chains together, and says what two links that meet may amount to in one word. */
const join = (back: Chain, onward: Chain, way: Way): readonly Chain[] => {
  const [left, right] = [back.at(-1), onward[0]]
  if (left === undefined || right === undefined) return [[...back, ...onward]]
  const [before, after] = [back.slice(0, -1), onward.slice(1)]
  const merged = merge(left, right, { ...way, whole: before.length + after.length === 0, after })
  const shorter = merged.flatMap((atom) =>
    [...join(before, [atom, ...after], way), ...join([...before, atom], after, way)])
  const all = [...shorter, [...back, ...onward]]
  const plain = all.filter((chain) => !chain.some((atom, at) => at > 0 && mustMerge(chain[at - 1] ?? atom, atom)))
  return plain.length > 0 ? plain : all
}

/** 父の子 and 兄の弟 are said in one word. */
const mustMerge = (left: Atom, right: Atom): boolean =>
  (isParent(left) && isChild(right)) || (isSibling(left) && isSibling(right))

type Meeting = Way & { readonly whole: boolean; readonly after: Chain }

const merge = (left: Atom, right: Atom, meeting: Meeting): readonly Atom[] => {
  if (mustMerge(left, right)) return siblings(meeting)
  if (isSpouse(left) && isChild(right)) return ['子']
  if (isParent(left) && isSpouse(right) && sexOf(left) !== sexOf(right)) return bySex(sexOf(right), '父', '母')
  if (isChild(left) && isParent(right)) return bySex(sexOf(right), '夫', '妻')
  if (isChild(left) && isSibling(right)) return ['子']
  return isSibling(left) && isParent(right) ? [right] : []
}

/** Elder or younger is known between the new head and the member; of others both are possible. */
const siblings = ({ whole, after, member, newHead }: Meeting): readonly Atom[] => {
  const sex = after.length === 0 ? member.sex : otherSex(after.slice(0, 1).filter(isSpouse).map(sexOf)[0])
  const [elder, younger] = [bySex(sex, '兄', '姉'), bySex(sex, '弟', '妹')]
  if (!whole) return [...elder, ...younger]
  const order = compareImprecise(member.birthDate, newHead.birthDate)
  return order < 0 ? elder : order > 0 ? younger : [...elder, ...younger]
}
