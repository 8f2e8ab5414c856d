/** What the paper itself objects to: characters no font can draw, and texts longer than their box. [STD 5.8] */
import type { Finding } from '../../law/finding.ts'
import { STD_OVERFLOW } from '../../law/provision.ts'
import type { Rule } from '../../frame/rule.ts'
import { hasUnreadable, uncovered } from '../../record/characters.ts'
import { findAttestor } from '../attestor.ts'
import { listOverflows } from './content.ts'
import type { ResidenceCopyFacts } from './facts.ts'
import type { ResidenceCopyRequest } from './request.ts'
import { draftSheets } from './sheets.ts'

type CopyRule = Rule<ResidenceCopyRequest, ResidenceCopyFacts>

type Spoken = { readonly field: string; readonly item: string; readonly text: string }

/** Every text the paper would show, with where it comes from. */
const spokenTexts = (request: ResidenceCopyRequest, facts: ResidenceCopyFacts): readonly Spoken[] => {
  const attestor = findAttestor(facts.found.attestors, facts.office.today)
  const signed = `${attestor?.title ?? ''}${attestor?.name ?? ''}`
  const sheets = draftSheets(request, facts).flatMap(({ cells, lines }) => [
    ...cells.filter(({ tone }) => tone === 'value').map(({ owner, label, text }) =>
      ({ field: ownerField(request, owner), item: label, text })),
    ...lines.map(({ text }) => ({ field: 'members', item: '統合記載欄', text })),
  ])
  return [...sheets, { field: 'attestor', item: '認証者', text: signed }]
}

const ownerField = ({ members }: ResidenceCopyRequest, owner: number | null): string => {
  const at = owner === null ? -1 : members.indexOf(owner)
  return at < 0 ? 'members' : `members.${at}`
}

/**
 * 〓 stands for a character nobody has identified yet: nothing with it in it is ever issued. Every other character of
 * every text is drawn by the certificate font, or the paper is not made.
 */
export const characters: CopyRule = (request, facts) =>
  spokenTexts(request, facts).flatMap(({ field, item, text }): readonly Finding[] => {
    const about = { basis: STD_OVERFLOW, field, values: { item } }
    return [
      ...(hasUnreadable(text) ? [{ code: 'residence-copy/unidentified-character', ...about }] : []),
      ...(uncovered(text).length > 0 ? [{ code: 'residence-copy/missing-glyph', ...about }] : []),
    ]
  })

/** Longer than the smallest type can hold: the officer sees which text, before the paper is made. */
export const overflow: CopyRule = (request, facts) =>
  listOverflows(request, facts).map(({ owner, label }): Finding => ({
    code: 'residence-copy/overflow', basis: STD_OVERFLOW, field: ownerField(request, owner), values: { item: label },
  }))
