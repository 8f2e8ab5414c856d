/** メモ: what the office tells itself of a person. Never on paper; every wording is kept for ever. [STD 1.1.15] */
import type { DirectAct } from '../../frame/act.ts'
import { hasError, refused } from '../../frame/decision.ts'
import type { Answers } from '../../frame/question.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import { STD_BLOCK, STD_MEMO } from '../../law/provision.ts'
import type { MemoFound } from '../memo.ts'
import { writeMemoFace, type WriteMemo } from './face.ts'

export const writeMemo: DirectAct<WriteMemo, MemoFound> = {
  ...writeMemoFace,
  basis: [STD_MEMO],
  road: 'direct',
  step: 'perform',
  ask: ({ personNo }) => ({ persons: [personNo] }),
  subjects: ({ personNo }) => [personNo],
  lookUp: ({ personNo, memoNo }) =>
    ({ area: 'memo', what: memoNo === null ? 'new-memo' : 'memo', of: { personNo, memoNo } }),
  decide: (input, facts, officer) => {
    const findings = findingsOf(input, facts)
    if (hasError(findings)) return refused(findings)
    const row = {
      memo_no: facts.found.memoNo, revision: input.revision + 1, person_no: input.personNo, content: input.content,
      written_by: officer.operatorId, at: facts.office.now,
    }
    return { findings, changes: [{ area: 'memo', op: 'append-memo', row }], followUps: [] }
  },
  answer: ({ changes: [write] }) => write === undefined ? {} : { memoNo: write.row['memo_no'] },
}

type MemoFacts = Answers & { readonly found: MemoFound }

const error = (code: string, field?: string): readonly ClassifiedFinding[] =>
  [{ class: 'error', code: `write-memo/${code}`, basis: STD_MEMO, ...(field === undefined ? {} : { field }) }]

/** What cannot be looked at cannot be written about: an answer would tell what stands there. */
const findingsOf = (input: WriteMemo, { persons, found }: MemoFacts): readonly ClassifiedFinding[] => {
  if (!persons.some(({ record }) => record.personNo === input.personNo)) return error('nobody', 'personNo')
  if (found.blocks.some(({ levels }) => levels.inquiry === 'error')) {
    return [{ class: 'error', code: 'write-memo/stopped', basis: STD_BLOCK, field: 'personNo' }]
  }
  if (input.memoNo === null) return input.content === null || input.revision > 0 ? error('nothing', 'content') : []
  const { memo } = found
  if (memo === null || memo.person_no !== input.personNo) return error('unknown', 'memoNo')
  if (memo.revision !== input.revision) return error('moved')
  if (memo.content === null) return error('taken-away')
  return memo.content === input.content ? error('unchanged', 'content') : []
}
