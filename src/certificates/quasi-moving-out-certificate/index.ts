/** 転出証明書に準ずる証明書: the document, from the removed records to the rows it leaves behind. */
import type { Document, DocumentFacts } from '../../frame/document.ts'
import { QUASI_CERTIFICATE_PROCEDURE, STD_MOVING_OUT_CERTIFICATE } from '../../law/provision.ts'
import { stopped } from '../every-certificate/weigh.ts'
import { feeOf, issueNosOf } from '../every-certificate/writes.ts'
import { numbersOfMovers } from '../moving-out/mover.ts'
import { content } from './content.ts'
import * as face from './face.ts'
import { ask, lookUp, printedMovers, settle, type Found } from './facts.ts'
import { personsOf, QuasiMovingOutCertificateRequest } from './request.ts'
import { weigh } from './rules.ts'
import { writesOf } from './writes.ts'

type Facts = DocumentFacts<Found>

/** 転入届に添付すべき書類として. [告示15号第3-7] */
export const quasiMovingOutCertificate: Document<QuasiMovingOutCertificateRequest, Found> = {
  id: face.id,
  title: face.title,
  basis: [QUASI_CERTIFICATE_PROCEDURE, STD_MOVING_OUT_CERTIFICATE],
  schema: QuasiMovingOutCertificateRequest,
  layout: 'every-certificate',
  ask,
  lookUp,
  stopped: (request, facts: Facts) => stopped(request, settle(facts)),
  weigh: (request, facts: Facts) => weigh(request, settle(facts)),
  subjects: (request) => ({ persons: personsOf(request), households: [request.householdNo] }),
  fee: (request, facts: Facts) => feeOf({ ...request, copies: 1 }, settle(facts)),
  issueNos: (_, facts: Facts) => issueNosOf(1, settle(facts)),
  numbers: (request, facts: Facts) => numbersOfMovers(printedMovers(request, settle(facts))),
  content: (request, facts: Facts, mark, numbers) => content(request, settle(facts), mark, numbers),
  writes: (request, facts: Facts, made) => writesOf(request, settle(facts), made),
}
