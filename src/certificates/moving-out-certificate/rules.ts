/** When the certificate of moving out can be given: for a notified move within the country whose plan still stands. */
import type { ClassifiedFinding, Finding } from '../../law/finding.ts'
import {
  MOVE_OUT, MOVING_OUT_CERTIFICATE, STD_CARD_MOVE_OUT, STD_MOVE_OUT_AFTER_THE_FACT,
} from '../../law/provision.ts'
import type { Rule } from '../../frame/rule.ts'
import { characterFaults, overflowCares } from '../every-certificate/draft.ts'
import { cashClosed, noAttestor, replacement, unknownPrinter } from '../every-certificate/issue-rules.ts'
import { noAuthority, noIdentity } from '../every-certificate/requester-rules.ts'
import { weighPaper } from '../every-certificate/weigh.ts'
import { alreadyGiven, isSame, notForRequester, reissueFaults } from '../moving-out/rules.ts'
import { draftSheets } from './content.ts'
import type { CaseMover, CertificateFacts } from './facts.ts'
import type { MovingOutCertificateRequest } from './request.ts'

type CertificateRule = Rule<MovingOutCertificateRequest, CertificateFacts>

const APPROVED = ['final', 'issued', 'handed-over']

/** Nothing is certified of a notification that nobody has approved. */
export const notApproved: CertificateRule = (_, { found: { state } }) =>
  state !== null && APPROVED.includes(state) ? undefined
    : { code: 'moving-out-certificate/not-approved', basis: MOVE_OUT, field: 'moveOut' }

/** Everybody whom the case moves out stands on it, and nobody else; they left the household that is shown. */
export const notTheMovers: CertificateRule = ({ persons, householdNo }, { found: { state, movers } }) => {
  if (state === null || !APPROVED.includes(state)) return undefined
  const isTheirs = movers.length > 0 && isSame(persons, movers.map(({ record }) => record.personNo))
    && movers[0]?.planned.householdNo === householdNo
  return isTheirs ? undefined
    : { code: 'moving-out-certificate/not-the-movers', basis: MOVING_OUT_CERTIFICATE, field: 'persons' }
}

const perMover = (movers: readonly CaseMover[], rule: (mover: CaseMover) => Finding | undefined): Finding[] =>
  movers.map(rule).filter((finding) => finding !== undefined).slice(0, 1)

/** Abroad, or ex officio, it is not this certificate; a plan that was called off is none. */
export const notCertified: CertificateRule = (_, { found: { movers } }) => perMover(movers, ({ planned, stands }) => {
  const field = 'moveOut'
  if (planned.reason === 'overseas-move-out') {
    return { code: 'moving-out-certificate/overseas', basis: MOVING_OUT_CERTIFICATE, field }
  }
  if (planned.reason !== 'domestic-move-out' || planned.notifiedOn === null) {
    return { code: 'moving-out-certificate/ex-officio', basis: STD_MOVE_OUT_AFTER_THE_FACT, field }
  }
  return stands ? undefined
    : { code: 'moving-out-certificate/called-off', basis: MOVE_OUT, field }
})

/** With a card there is none by itself; one that is wished for says that the move was dealt with by card. */
export const byCard: CertificateRule = ({ voluntary, reissueOf }, { found: { special } }) =>
  special && !voluntary && reissueOf === null
    ? { code: 'moving-out-certificate/by-card', basis: STD_CARD_MOVE_OUT, field: 'voluntary' } : undefined

const requester: CertificateRule = (request, facts) => notForRequester(request, request.persons, facts)
const once: CertificateRule = (request, { found }) => alreadyGiven(request, found.given)
const onceMore: CertificateRule = (request, { found }) => reissueFaults(request, found.original, request.persons)
const replaced: CertificateRule = ({ replaces }, facts) => replacement({ replaces, copies: 1 }, facts)

const characters: CertificateRule = (request, facts) =>
  characterFaults(draftSheets(request, facts), request.persons, facts)

const overflow: CertificateRule = (request, facts) => overflowCares(draftSheets(request, facts), request.persons, facts)

const errors: readonly CertificateRule[] = [
  notApproved, notTheMovers, notCertified, byCard, requester, noIdentity, noAuthority, once, onceMore,
  noAttestor, unknownPrinter, cashClosed, replaced, characters,
]

/** Every reason against it and every care it wants. */
export const weigh = (
  request: MovingOutCertificateRequest, facts: CertificateFacts,
): readonly ClassifiedFinding[] => weighPaper({ errors, alerts: [overflow] }, request, facts)
