/** 住民票の写し: the document, from the request to the rows it leaves behind. */
import type { Document, DocumentFacts } from '../../frame/document.ts'
import { COPY_FOR_AGENCY, COPY_FOR_SELF, COPY_FOR_THIRD_PARTY, COPY_PROCEDURE } from '../../law/provision.ts'
import { content } from './content.ts'
import { ask, lookUp, settle, type Found } from './facts.ts'
import * as face from './face.ts'
import { ResidenceCopyRequest } from './request.ts'
import { numbersToOpen } from './subjects.ts'
import { stopped } from '../every-certificate/weigh.ts'
import { feeOf, issueNosOf } from '../every-certificate/writes.ts'
import { weigh } from './weigh.ts'
import { writesOf } from './writes.ts'

export { requestCopy } from './request-copy.ts'

type Facts = DocumentFacts<Found>

/** 住民票の写しの交付. [法12条, 12条の2, 12条の3] */
export const residenceCopy: Document<ResidenceCopyRequest, Found> = {
  id: face.id,
  title: face.title,
  basis: [COPY_FOR_SELF, COPY_FOR_AGENCY, COPY_FOR_THIRD_PARTY, COPY_PROCEDURE],
  schema: ResidenceCopyRequest,
  layout: 'every-certificate',
  ask,
  lookUp,
  stopped: (request, facts: Facts) => stopped(request, settle(facts)),
  weigh: (request, facts: Facts) => weigh(request, settle(facts)),
  subjects: (request, facts) => ({
    persons: request.members,
    households: facts.households.map(({ householdNo }) => householdNo),
  }),
  fee: (request, facts: Facts) => feeOf(request, settle(facts)),
  issueNos: (request, facts: Facts) => issueNosOf(request.copies, settle(facts)),
  numbers: (request, facts: Facts) => numbersToOpen(request, settle(facts)),
  content: (request, facts: Facts, mark, numbers) => content(request, settle(facts), mark, numbers),
  writes: (request, facts: Facts, made) => writesOf(request, settle(facts), made),
}
