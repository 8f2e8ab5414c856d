/** A sheet before its texts are fitted, what it objects to, and what is too long for it. [STD 5.8] */
import type { Finding } from '../../law/finding.ts'
import { STD_OVERFLOW } from '../../law/provision.ts'
import { hasUnreadable, uncovered } from '../../record/characters.ts'
import type { PersonNo } from '../../record/resident.ts'
import { findAttestor } from './attestor.ts'
import { setCell, type Cell, type Overflow } from './cell.ts'
import type { Code, Frame, FreeLine } from './paper.ts'
import type { EveryFacts, SettledRules } from './settings.ts'

/** A sheet whose texts are not fitted yet. */
export type SheetDraft = {
  readonly cells: readonly Cell[]
  readonly frames: readonly Frame[]
  readonly lines: readonly FreeLine[]
  readonly codes?: readonly Code[]
}

/** Texts that find no room on their form even in the smallest type: 文字超過リスト. [STD 5.8, 10.7] */
export const overflowsOf = (drafts: readonly SheetDraft[], rule: SettledRules): readonly Overflow[] =>
  drafts.flatMap(({ cells }) => cells.flatMap((cell) => setCell(cell, rule).overflow ?? []))

type Spoken = { readonly field: string; readonly item: string; readonly text: string }

/** Where in the request a person stands: 'members.1'. */
const fieldOf = (persons: readonly PersonNo[], owner: number | null): string => {
  const at = owner === null ? -1 : persons.indexOf(owner)
  return at < 0 ? 'members' : `members.${at}`
}

/** Every text the paper would show, with where it comes from. */
const spokenTexts = (
  drafts: readonly SheetDraft[], persons: readonly PersonNo[], { found, office }: EveryFacts,
): readonly Spoken[] => {
  const attestor = findAttestor(found.attestors, office.today)
  const signed = `${attestor?.title ?? ''}${attestor?.name ?? ''}`
  const sheets = drafts.flatMap(({ cells, lines }) => [
    ...cells.filter(({ tone }) => tone === 'value').map(({ owner, label, text }) =>
      ({ field: fieldOf(persons, owner), item: label, text })),
    ...lines.map(({ text }) => ({ field: 'members', item: '統合記載欄', text })),
  ])
  return [...sheets, { field: 'attestor', item: '認証者', text: signed }]
}

/**
 * 〓 stands for a character nobody has identified yet: nothing with it in it is ever issued. Every other character of
 * every text is drawn by the certificate font, or the paper is not made.
 */
export const characterFaults = (
  drafts: readonly SheetDraft[], persons: readonly PersonNo[], facts: EveryFacts,
): readonly Finding[] => spokenTexts(drafts, persons, facts).flatMap(({ field, item, text }): readonly Finding[] => {
  const about = { basis: STD_OVERFLOW, field, values: { item } }
  return [
    ...(hasUnreadable(text) ? [{ code: 'issue/unidentified-character', ...about }] : []),
    ...(uncovered(text).length > 0 ? [{ code: 'issue/missing-glyph', ...about }] : []),
  ]
})

/** Longer than the smallest type can hold: the officer sees which text, before the paper is made. */
export const overflowCares = (
  drafts: readonly SheetDraft[], persons: readonly PersonNo[], { found }: EveryFacts,
): readonly Finding[] => overflowsOf(drafts, found).map(({ owner, label }): Finding => ({
  code: 'issue/overflow', basis: STD_OVERFLOW, field: fieldOf(persons, owner), values: { item: label },
}))
