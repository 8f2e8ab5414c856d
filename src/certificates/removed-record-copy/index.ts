/** 除票の写し: the document, from the request to the rows it leaves behind. */
import type { Document, DocumentFacts } from '../../frame/document.ts'
import { COPY_OF_REMOVED_RECORD, COPY_PROCEDURE, STD_REMOVED_RECORD } from '../../law/provision.ts'
import { recordedPart } from '../every-certificate/request.ts'
import { stopped } from '../every-certificate/weigh.ts'
import { feeOf, issueNosOf, issueWrites } from '../every-certificate/writes.ts'
import { content, numbersToOpen, printedItems } from './content.ts'
import * as face from './face.ts'
import { ask, KIND, lookUp, settle, type Found } from './facts.ts'
import { RemovedRecordCopyRequest } from './request.ts'
import { weigh } from './rules.ts'

type Facts = DocumentFacts<Found>

/** 住民票の除票の写しの交付. [法15条の4] */
export const removedRecordCopy: Document<RemovedRecordCopyRequest, Found> = {
  id: face.id,
  title: face.title,
  basis: [COPY_OF_REMOVED_RECORD, COPY_PROCEDURE, STD_REMOVED_RECORD],
  schema: RemovedRecordCopyRequest,
  layout: 'every-certificate',
  ask,
  lookUp,
  stopped: (request, facts: Facts) => stopped(request, settle(facts)),
  weigh: (request, facts: Facts) => weigh(request, settle(facts)),
  subjects: ({ personNo, householdNo }) => ({ persons: [personNo], households: [householdNo] }),
  fee: (request, facts: Facts) => feeOf(request, settle(facts)),
  issueNos: (request, facts: Facts) => issueNosOf(request.copies, settle(facts)),
  numbers: (request, facts: Facts) => numbersToOpen(request, settle(facts)),
  content: (request, facts: Facts, mark, numbers) => content(request, settle(facts), mark, numbers),
  writes: (request, facts: Facts, made) => {
    const settled = settle(facts)
    return issueWrites({
      kind: KIND, householdNo: request.householdNo, persons: [request.personNo], printed: [request.personNo],
      requesterCategory: request.requester.category, content: recordedPart(request), form: 'single',
      items: printedItems(request, settled), numberShown: numbersToOpen(request, settled).length > 0,
      publicUse: request.publicUse, delivery: request.delivery, fee: feeOf(request, settled),
      replaces: request.replaces,
    }, facts.office, request.requestId, made)
  },
}
