/** 処分情報: a copy that was made in error is never unmade; a row says that it was destroyed, and why. [STD 1.3.8] */
import type { DirectAct } from '../../frame/act.ts'
import { refused } from '../../frame/decision.ts'
import { STD_ISSUE_HISTORY } from '../../law/provision.ts'
import { disposeWrite, lookUpCopies, type CopiesFound } from '../copy.ts'
import { spoilCopyFace, type SpoilCopy } from './face.ts'

const FAULT = { class: 'error', basis: STD_ISSUE_HISTORY, field: 'issueId' } as const

/** Spoils a copy, waiting or come back; its number is not used again and its successor names it. */
export const spoilCopy: DirectAct<SpoilCopy, CopiesFound> = {
  ...spoilCopyFace,
  basis: [STD_ISSUE_HISTORY],
  road: 'direct',
  step: 'issue',
  ask: () => ({}),
  subjects: ({ persons }) => persons,
  lookUp: ({ issueId }) => lookUpCopies([issueId]),
  decide: ({ issueId, persons, reason }, facts, officer) => {
    const copy = facts.found.copies.find((known) => known.issueId === issueId)
    const isShown = copy?.persons.every((person) => persons.includes(person)) ?? false
    if (copy === undefined || !isShown) {
      return refused([{ ...FAULT, code: 'spoil-copy/no-such-copy' }])
    }
    if (copy.state === 'spoiled') {
      return refused([{ ...FAULT, code: 'spoil-copy/spoiled-already' }])
    }
    return { findings: [], changes: [disposeWrite(copy, { fate: 'spoiled', reason }, facts, officer)], followUps: [] }
  },
}
