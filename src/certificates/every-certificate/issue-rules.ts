/** What is said at the printer of any paper: fee, attestor, device, cash, what was recorded before; and of blocks. */
import type { Finding } from '../../law/finding.ts'
import {
  COPY_PROCEDURE, STD_BLOCK, STD_CERTIFICATE_ITEMS, STD_ISSUE_HISTORY, STD_ISSUE_NO, STD_SEAL_AND_TITLE,
} from '../../law/provision.ts'
import type { Rule } from '../../frame/rule.ts'
import { findAttestor } from './attestor.ts'
import { sameRequest, type AtIssue, type EveryRequest } from './request.ts'
import { stops, type EveryFacts } from './settings.ts'
import { REPLACEMENT_EXEMPTION } from './texts.ts'

/** A fee that is written nowhere is not taken, and none is waived without its provision. [手数料条例] */
export const feeRules: Rule<Pick<EveryRequest, 'fee' | 'replaces'>, EveryFacts> = ({ fee, replaces }, { found }) => {
  if (found.fee === null) return { code: 'issue/no-fee-rule', basis: STD_CERTIFICATE_ITEMS, field: 'fee' }
  if (fee.kind === 'charged') return undefined
  const isKnown = found.exemptions.some(({ code }) => code === fee.exemption)
  const isForReplacement = fee.exemption === REPLACEMENT_EXEMPTION.code && replaces === null
  return isKnown && !isForReplacement ? undefined
    : { code: 'issue/no-such-exemption', basis: STD_CERTIFICATE_ITEMS, field: 'fee' }
}

/** Without a title and a name nothing is attested. [STD 1.3.9] */
export const noAttestor: Rule<unknown, EveryFacts> = (_, { found, office }) =>
  findAttestor(found.attestors, office.today) === undefined
    ? { code: 'issue/no-attestor', basis: STD_SEAL_AND_TITLE } : undefined

/** A printer that is named is one of the house. [STD 10.7] */
export const unknownPrinter: Rule<unknown, EveryFacts> = (_, { found }) =>
  found.device.isKnown ? undefined : { code: 'issue/unknown-printer', basis: STD_ISSUE_NO, field: 'printerNo' }

/** After the cash of the day is closed no number is given out there. */
export const cashClosed: Rule<unknown, EveryFacts> = (_, { found }) =>
  found.cashClosed ? { code: 'issue/cash-closed', basis: STD_ISSUE_HISTORY } : undefined

/** In the place of a spoiled copy, one, and once. [STD 1.3.8] */
export const replacement: Rule<Pick<EveryRequest, 'replaces' | 'copies'>, EveryFacts> = (
  { replaces, copies }, { found },
) => {
  if (replaces === null || (found.replaced === 'spoiled' && copies === 1)) return undefined
  return { code: 'issue/not-replaceable', basis: STD_ISSUE_HISTORY, field: 'replaces' }
}

/** A request recorded earlier is answered as it was made, and once. [告示15号第5-1] */
export const recordedRequest: Rule<AtIssue, EveryFacts> = (request, { found }) => {
  if (request.requestId === null) return undefined
  const field = 'requestId'
  if (found.request === null || !sameRequest(request, found.request.content)) {
    return { code: 'issue/other-request', basis: COPY_PROCEDURE, field }
  }
  return found.request.copies === 0 || request.replaces !== null ? undefined
    : { code: 'issue/already-issued', basis: COPY_PROCEDURE, field }
}

/** What is said at the printer, of a paper that may cost something and may have been asked for earlier. */
export const issueRules: readonly Rule<EveryRequest, EveryFacts>[] = [
  feeRules, noAttestor, unknownPrinter, cashClosed, replacement, recordedRequest,
]

/** What a block says to a copy; it never says whose block it is. [STD 3.1] */
const finding = (code: string): Finding => ({ code, basis: STD_BLOCK, field: 'members' })

/** Asked before everything else: see `stops`. */
export const stoppedByBlock: Rule<unknown, EveryFacts> = (_, { found }) =>
  stops(found.blocks) ? finding('issue/blocked') : undefined

/** Wants care, and to be confirmed. */
export const caredForByBlock: Rule<unknown, EveryFacts> = (_, { found }) =>
  found.blocks.some(({ levels }) => levels.certificate === 'alert')
    ? finding('issue/blocked-care') : undefined
