/** A filing as an office takes it: alerts are answered for, errors are told and the paper is given back. */
import { findKind } from '../../src/events/kinds.ts'
import type { ClassifiedFinding } from '../../src/law/finding.ts'
import { checkPaper } from '../../town/check-paper.ts'
import type { TestOffice } from '../office.ts'
import { receipt } from '../scenarios/family.ts'
import type { Filing } from '../scenarios/filing.ts'

/** What became of it. */
export type Filed = {
  readonly outcome: 'final' | 'refused-at-entry' | 'refused-at-approval'
  readonly persons: readonly number[]
  readonly findings: readonly string[]
}

type Outcome = {
  readonly outcome: string
  readonly persons?: readonly number[]
  readonly findings?: readonly ClassifiedFinding[]
}

/** Receipt, entry, check, approval; withdrawn wherever an error stands. */
export const fileAnyhow = async (office: TestOffice, { kind, input }: Filing): Promise<Filed> => {
  const [counter, clerk] = [await office.as('uketsuke'), await office.as('nyuryoku')]
  const caseId = String((await counter.act('receive', receipt(['届出　人'], kind)))['caseId'])
  const giveBack = () => counter.act('withdraw', { caseId, reason: '届出人に返した' })
  const first = await clerk.attempt(kind, input, { case: caseId })
  const asked = first.outcome === 'refused' ? first.findings : []
  const confirmed = asked.filter((finding) => finding.class === 'alert').map(({ code }) => ({ code }))
  if (confirmed.length < asked.length) {
    await giveBack()
    return { outcome: 'refused-at-entry', persons: [], findings: codesOf(asked) }
  }
  if (asked.length > 0) await clerk.act(kind, input, { case: caseId, confirmed })
  const form = findKind(kind)?.form
  if (form === undefined) throw new Error(`no such kind: ${kind}`)
  await (await office.as('shogo')).act('check', checkPaper(form, caseId, input, 1))
  const approved = await (await office.as('kessai')).act('approve', { cases: [{ caseId, draftNo: 1, confirmed }] })
  const [outcome] = approved['outcomes'] as readonly Outcome[]
  if (outcome?.outcome === 'final')
    return { outcome: 'final', persons: outcome.persons ?? [], findings: codesOf(asked) }
  await giveBack()
  return { outcome: 'refused-at-approval', persons: [], findings: codesOf(outcome?.findings ?? []) }
}

const codesOf = (findings: readonly ClassifiedFinding[]): readonly string[] => findings.map(({ code }) => code)
