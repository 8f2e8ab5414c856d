/** 続柄: the words for a relationship to the head, how they are read, and what they say of a person. [STD 1.1.11] */
import { GENERATIONS } from '../law/figures.ts'
import type { Sex } from './resident.ts'

export const HEAD = '世帯主'
/** A relative whose link is far, or not proven. */
export const RELATIVE = '縁故者'
/** Somebody who lives in the household and is no relative. */
export const COHABITANT = '同居人'

/** The links a chain is made of. 子（子の夫） is a son-in-law whom the head has adopted. */
export const ATOMS = [
  '夫', '妻', '夫（未届）', '妻（未届）', '子', '子（子の夫）', '子（子の妻）', '父', '母', '兄', '姉', '弟', '妹',
] as const
export type Atom = (typeof ATOMS)[number]

/** What a text says: one of the three words that stand alone, or kin by a chain of links. */
export type ParsedRelationship =
  | { readonly kind: 'head' | 'relative' | 'cohabitant' }
  | { readonly kind: 'kin'; readonly chain: readonly Atom[] }

/** Why a text is no relationship; `instead` says what is written for a word that the register does not know. */
export type RelationshipFault = {
  readonly reason: 'blank' | 'unknown-word' | 'too-many-generations'
  readonly instead: readonly string[]
}

/** A relationship as it is written, or why the text is none. */
export type RelationshipReading =
  | { readonly ok: true; readonly text: string; readonly parsed: ParsedRelationship }
  | ({ readonly ok: false } & RelationshipFault)

/** Words of daily life, and what the register writes for them. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  祖父: ['父の父', '母の父'], 祖母: ['父の母', '母の母'], 孫: ['子の子'], ひ孫: ['子の子の子'], 曾孫: ['子の子の子'],
  おじ: ['父の兄', '父の弟', '母の兄', '母の弟'], おば: ['父の姉', '父の妹', '母の姉', '母の妹'],
  甥: ['兄の子', '姉の子', '弟の子', '妹の子'], 姪: ['兄の子', '姉の子', '弟の子', '妹の子'],
  長男: ['子'], 長女: ['子'], 二男: ['子'], 次男: ['子'], 二女: ['子'], 次女: ['子'], 三男: ['子'], 三女: ['子'],
  養子: ['子'], 養女: ['子'],
  養父: ['父'], 養母: ['母'], 配偶者: ['夫', '妻'], 内縁の夫: ['夫（未届）'], 内縁の妻: ['妻（未届）'],
  義父: ['妻の父', '夫の父'], 義母: ['妻の母', '夫の母'], 家事使用人: [COHABITANT], 準世帯主: [],
}

/** A text as an officer typed it: spaces gone, half-width brackets made full. Nothing else is changed. */
export const foldRelationship = (typed: string): string =>
  typed.replace(/[\s　]/g, '').replaceAll('(', '（').replaceAll(')', '）')

const ATOM = /夫（未届）|妻（未届）|子（子の夫）|子（子の妻）|[夫妻子父母兄姉弟妹]/y

/** Reads a relationship, or says why it is none. Compound words are chains of the given words, at most four. */
export const readRelationship = (typed: string): RelationshipReading => {
  const text = foldRelationship(typed)
  if (text === '') return { ok: false, reason: 'blank', instead: [] }
  if (text === HEAD) return { ok: true, text, parsed: { kind: 'head' } }
  if (text === RELATIVE) return { ok: true, text, parsed: { kind: 'relative' } }
  if (text === COHABITANT) return { ok: true, text, parsed: { kind: 'cohabitant' } }
  const chain = readChain(text)
  if (chain === undefined) return { ok: false, reason: 'unknown-word', instead: INSTEAD[text] ?? [] }
  if (chain.length > GENERATIONS.count) return { ok: false, reason: 'too-many-generations', instead: [RELATIVE] }
  return { ok: true, text, parsed: { kind: 'kin', chain } }
}

const readChain = (text: string): readonly Atom[] | undefined => {
  const chain: Atom[] = []
  for (let at = 0; at < text.length; ) {
    if (chain.length > 0 && text[at++] !== 'の') return undefined
    ATOM.lastIndex = at
    const atom = asAtom(ATOM.exec(text)?.[0])
    if (atom === undefined) return undefined
    chain.push(atom)
    at += atom.length
  }
  return chain
}

const asAtom = (word: string | undefined): Atom | undefined => ATOMS.find((atom) => atom === word)

/** True for a text that may be written as it stands. */
export const isRelationship = (text: string): boolean => {
  const reading = readRelationship(text)
  return reading.ok && reading.text === text
}

/** The links of a chain; none for the head, 縁故者, 同居人 and for what is no relationship. */
export const chainOf = (relationship: string): readonly Atom[] => {
  const reading = readRelationship(relationship)
  return reading.ok && reading.parsed.kind === 'kin' ? reading.parsed.chain : []
}

/** Joins links into a text; five or more are 縁故者. */
export const writeChain = (chain: readonly Atom[]): string =>
  chain.length > GENERATIONS.count ? RELATIVE : chain.join('の')

const SPOUSES: ReadonlySet<string> = new Set(['夫', '妻', '夫（未届）', '妻（未届）'])
const MALE: ReadonlySet<string> = new Set(['夫', '夫（未届）', '子（子の夫）', '父', '兄', '弟'])
const FEMALE: ReadonlySet<string> = new Set(['妻', '妻（未届）', '子（子の妻）', '母', '姉', '妹'])

/** 夫 or 妻 of the head, registered or not. */
export const isSpouse = (relationship: string): boolean => SPOUSES.has(relationship)

/** The sex a word tells of; nothing where it tells none (子). */
export const sexOf = (atom: Atom | undefined): Sex | undefined =>
  atom === undefined ? undefined : MALE.has(atom) ? 'male' : FEMALE.has(atom) ? 'female' : undefined

// What is asked below gives rise to alerts, never to errors: couples of one sex are recorded as they say they are.

/** True where the word tells another sex than the record. */
export const isSexUnusual = (relationship: string, sex: Sex): boolean => {
  const told = sexOf(chainOf(relationship).at(-1))
  return told !== undefined && told !== sex
}

/** True where more than one member is the head's spouse. */
export const hasSeveralSpouses = (relationships: readonly string[]): boolean =>
  relationships.filter(isSpouse).length > 1

const GENERATION: Readonly<Partial<Record<Atom, number>>> = {
  子: -1, '子（子の夫）': -1, '子（子の妻）': -1, 父: 1, 母: 1,
}

/** 子, adopted or not. */
export const isChild = (atom: Atom): boolean => GENERATION[atom] === -1

/** A link that leads to a family of one's own: a spouse or a child. */
export const isDescent = (atom: Atom): boolean => isSpouse(atom) || isChild(atom)

/** Generations above the head (1 父, 2 父の父), below (-1 子), or level (0). */
export const generationOf = (chain: readonly Atom[]): number =>
  chain.reduce((sum, atom) => sum + (GENERATION[atom] ?? 0), 0)

/**
 * True where a child was born before the head, or a father or mother after. Days are compared as text; a step-child
 * (妻の子) may be older and is not asked about.
 */
export const isBirthOrderUnusual = (relationship: string, bornOn: string, headBornOn: string): boolean => {
  const [atom, ...rest] = chainOf(relationship)
  if (atom === undefined || rest.length > 0) return false
  if (GENERATION[atom] === -1) return bornOn < headBornOn
  return GENERATION[atom] === 1 && bornOn > headBornOn
}

/** Place of a relationship by itself in the member order, smaller first: 11 is 1-1. [STD 5.2] */
export const rank = (relationship: string): number => {
  const reading = readRelationship(relationship)
  if (!reading.ok) return 99
  if (reading.parsed.kind !== 'kin') return { head: 11, relative: 42, cohabitant: 43 }[reading.parsed.kind]
  return rankOfChain(reading.parsed.chain)
}

const GRANDPARENTS = ['父の父', '父の母', '母の父', '母の母']

const rankOfChain = (chain: readonly Atom[]): number => {
  const [first, second, ...rest] = chain
  if (first === undefined) return 99
  if (second === undefined) return rankOfAtom(first)
  if (GRANDPARENTS.includes(chain.join('の'))) return 33
  if (!isChild(first) || ![second, ...rest].every(isDescent)) return 41
  return rest.length === 0 && isSpouse(second) ? 22 : 23
}

const rankOfAtom = (atom: Atom): number => {
  if (isSpouse(atom)) return 12
  const generation = GENERATION[atom] ?? 0
  return generation === -1 ? 13 : generation === 1 ? 31 : 32
}

/** Where several texts tell the same link, the one that stands highest in the member order is written. [STD 1.1.11] */
export const highestRanking = (candidates: readonly string[]): string | undefined =>
  candidates.toSorted((a, b) => rank(a) - rank(b) || chainOf(a).length - chainOf(b).length)[0]
