/**
 * The printer swallowed the sheet: the same file goes to it again, under the same number, and a row says so.
 * Only a copy that has not left can be printed again; anything else is a new copy with a new number. [STD 1.3.8]
 */
import type { DirectAct } from '../../frame/act.ts'
import { refused } from '../../frame/decision.ts'
import { STD_ISSUE_HISTORY, STD_PRINTING } from '../../law/provision.ts'
import { disposeWrite, lookUpCopies, type CopiesFound } from '../copy.ts'
import { reprintCopyFace, type ReprintCopy } from './face.ts'

const FAULT = { class: 'error', basis: STD_ISSUE_HISTORY, field: 'issueId' } as const

/** Records a second printing; the desk hands out the kept file. */
export const reprintCopy: DirectAct<ReprintCopy, CopiesFound> = {
  ...reprintCopyFace,
  basis: [STD_ISSUE_HISTORY, STD_PRINTING],
  road: 'direct',
  step: 'issue',
  ask: () => ({}),
  subjects: ({ persons }) => persons,
  lookUp: ({ issueId }) => lookUpCopies([issueId]),
  decide: ({ issueId, persons, reason }, facts, officer) => {
    const copy = facts.found.copies.find((known) => known.issueId === issueId)
    const isShown = copy?.persons.every((person) => persons.includes(person)) ?? false
    if (copy === undefined || !isShown) {
      return refused([{ ...FAULT, code: 'reprint-copy/no-such-copy' }])
    }
    if (copy.state !== 'issued') {
      return refused([{ ...FAULT, code: 'reprint-copy/has-left' }])
    }
    return { findings: [], changes: [disposeWrite(copy, { fate: 'reprinted', reason }, facts, officer)], followUps: [] }
  },
}
