/** 転出証明書: the document, from the case to the rows it leaves behind. */
import type { Document, DocumentFacts } from '../../frame/document.ts'
import {
  MOVING_OUT_CERTIFICATE, MOVING_OUT_CERTIFICATE_ITEMS, MOVING_OUT_CERTIFICATE_PROCEDURE, STD_MOVING_OUT_CERTIFICATE,
} from '../../law/provision.ts'
import { stopped } from '../every-certificate/weigh.ts'
import { issueNosOf } from '../every-certificate/writes.ts'
import { numbersOfMovers } from '../moving-out/mover.ts'
import { content } from './content.ts'
import * as face from './face.ts'
import { ask, lookUp, printedMovers, settle, type Found } from './facts.ts'
import { MovingOutCertificateRequest } from './request.ts'
import { weigh } from './rules.ts'
import { FREE, writesOf } from './writes.ts'

type Facts = DocumentFacts<Found>

/** 転出証明書の交付. [令23条, 24条] */
export const movingOutCertificate: Document<MovingOutCertificateRequest, Found> = {
  id: face.id,
  title: face.title,
  basis: [
    MOVING_OUT_CERTIFICATE, MOVING_OUT_CERTIFICATE_ITEMS, MOVING_OUT_CERTIFICATE_PROCEDURE, STD_MOVING_OUT_CERTIFICATE,
  ],
  schema: MovingOutCertificateRequest,
  layout: 'every-certificate',
  ask,
  lookUp,
  stopped: (request, facts: Facts) => stopped(request, settle(facts)),
  weigh: (request, facts: Facts) => weigh(request, settle(facts)),
  subjects: ({ persons, householdNo }) => ({ persons, households: [householdNo] }),
  fee: () => FREE,
  issueNos: (_, facts: Facts) => issueNosOf(1, settle(facts)),
  numbers: (request, facts: Facts) => numbersOfMovers(printedMovers(request, settle(facts))),
  content: (request, facts: Facts, mark, numbers) => content(request, settle(facts), mark, numbers),
  writes: (request, facts: Facts, made) => writesOf(request, settle(facts), made),
}
