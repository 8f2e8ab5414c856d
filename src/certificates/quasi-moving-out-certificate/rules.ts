/** When 転出証明書に準ずる証明書 can be given: for who left and has no certificate proper to be given once more. */
import type { ClassifiedFinding, Finding } from '../../law/finding.ts'
import { QUASI_CERTIFICATE_PROCEDURE, STD_MOVING_OUT_CERTIFICATE } from '../../law/provision.ts'
import type { Rule } from '../../frame/rule.ts'
import { characterFaults, overflowCares } from '../every-certificate/draft.ts'
import { cashClosed, feeRules, noAttestor, replacement, unknownPrinter } from '../every-certificate/issue-rules.ts'
import { noAuthority, noIdentity } from '../every-certificate/requester-rules.ts'
import { weighPaper } from '../every-certificate/weigh.ts'
import { notForRequester, reissueFaults } from '../moving-out/rules.ts'
import { draftSheets } from './content.ts'
import type { QuasiFacts, RemovedMover } from './facts.ts'
import { personsOf, type QuasiMovingOutCertificateRequest } from './request.ts'

type QuasiRule = Rule<QuasiMovingOutCertificateRequest, QuasiFacts>

/** Left the town for another: by notification, or removed ex officio because they had gone. */
const LEFT = ['domestic-move-out', 'ex-officio-removal']

const hasLeft = ({ record: { status, removalReason } }: RemovedMover): boolean =>
  (status === 'moved-out' || status === 'removed') && removalReason !== null && LEFT.includes(removalReason)

/** Removed records of persons who went elsewhere, of the household that is shown; of nobody who lives here. */
export const notMovedOut: QuasiRule = ({ sheets, householdNo }, { found: { movers } }) =>
  sheets.flatMap(({ personNo, sheetNo }, at): readonly Finding[] => {
    const mover = movers.find(({ record }) => record.personNo === personNo && record.sheetNo === sheetNo)
    if (mover !== undefined && hasLeft(mover) && mover.record.householdNo === householdNo) return []
    return [{
      code: 'quasi-moving-out-certificate/not-moved-out', basis: QUASI_CERTIFICATE_PROCEDURE, field: `sheets.${at}`,
    }]
  })

/** A certificate proper that was given here is given once more, as it was. */
export const certified: QuasiRule = ({ reissueOf }, { found: { movers } }) =>
  reissueOf === null && movers.some((mover) => mover.certified)
    ? {
      code: 'quasi-moving-out-certificate/certified', basis: STD_MOVING_OUT_CERTIFICATE, field: 'sheets',
    } : undefined

/** Free unless the office has set a fee for it. */
const fees: QuasiRule = (request, facts) =>
  facts.found.fee === null && request.fee.kind === 'charged' ? undefined : feeRules(request, facts)

const requester: QuasiRule = (request, facts) => notForRequester(request, personsOf(request), facts)
const onceMore: QuasiRule = (request, { found }) => reissueFaults(request, found.original, personsOf(request))
const replaced: QuasiRule = ({ replaces }, facts) => replacement({ replaces, copies: 1 }, facts)

const characters: QuasiRule = (request, facts) =>
  characterFaults(draftSheets(request, facts), personsOf(request), facts)

const overflow: QuasiRule = (request, facts) => overflowCares(draftSheets(request, facts), personsOf(request), facts)

const errors: readonly QuasiRule[] = [
  notMovedOut, certified, requester, noIdentity, noAuthority, onceMore,
  fees, noAttestor, unknownPrinter, cashClosed, replaced, characters,
]

/** Every reason against it and every care it wants. */
export const weigh = (
  request: QuasiMovingOutCertificateRequest, facts: QuasiFacts,
): readonly ClassifiedFinding[] => weighPaper({ errors, alerts: [overflow] }, request, facts)
