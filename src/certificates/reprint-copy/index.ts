/**
 * The printer swallowed the sheet: the same file goes to it again, under the same number, and a row says so.
 * Only a copy that has not left can be printed again; anything else is a new copy with a new number. [STD 1.3.8]
 */
import type { DirectAct } from '../../frame/act.ts'
import { hasError, refused } from '../../frame/decision.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import { STD_BLOCK, STD_ISSUE_HISTORY, STD_PRINTING } from '../../law/provision.ts'
import { disposeWrite, lookUpCopies, type CopiesFound, type KnownCopy } from '../copy.ts'
import { reprintCopyFace, type ReprintCopy } from './face.ts'

const FAULT = { class: 'error', basis: STD_ISSUE_HISTORY, field: 'issueId' } as const

/** Records a second printing; the desk hands out the kept file. */
export const reprintCopy: DirectAct<ReprintCopy, CopiesFound> = {
  ...reprintCopyFace,
  basis: [STD_ISSUE_HISTORY, STD_PRINTING],
  road: 'direct',
  step: 'issue',
  ask: ({ persons }) => ({ persons }),
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
    const findings = blocksOnCopy(copy)
    if (hasError(findings)) return refused(findings)
    return { findings, changes: [disposeWrite(copy, { fate: 'reprinted', reason }, facts, officer)], followUps: [] }
  },
}

const LEVELS = [['error', 'reprint-copy/blocked'], ['alert', 'reprint-copy/blocked-care']] as const

/** The paper tells what it told then: a block that was set since stops it. [STD 3.1] */
const blocksOnCopy = ({ blocks }: KnownCopy): readonly ClassifiedFinding[] =>
  LEVELS.filter(([level]) => blocks.some(({ levels }) => levels.certificate === level || levels.inquiry === level))
    .map(([level, code]) => ({ class: level, code, basis: STD_BLOCK, field: 'persons' }))
