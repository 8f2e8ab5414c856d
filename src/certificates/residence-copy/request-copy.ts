/** 請求の受付: the request record by itself, made at one window and answered at another, or by post. 告示15号第5-1 */
import type { DirectAct } from '../../frame/act.ts'
import type { DocumentFacts } from '../../frame/document.ts'
import { hasError, refused } from '../../frame/decision.ts'
import { COPY_PROCEDURE, COPY_REQUEST_ITEMS } from '../../law/provision.ts'
import { ask, lookUp, settle, type Found } from './facts.ts'
import { asIssuable, RecordedRequest } from './request.ts'
import { weighRequest } from './weigh.ts'
import { requestWrite } from '../every-certificate/writes.ts'
import { requestEntry } from './writes.ts'

type Facts = DocumentFacts<Found>

/** Records a request that stands; an issue that answers it must say the same. */
export const requestCopy: DirectAct<RecordedRequest, Found> = {
  id: 'request-copy',
  title: '写しの請求の受付',
  basis: [COPY_REQUEST_ITEMS, COPY_PROCEDURE],
  road: 'direct',
  step: 'issue',
  schema: RecordedRequest,
  ask: (input) => ask(asIssuable(input)),
  subjects: ({ members }) => members,
  lookUp: (input) => lookUp(asIssuable(input)),
  decide: (input, facts: Facts, officer) => {
    const request = asIssuable(input)
    const findings = weighRequest(request, settle(facts))
    if (hasError(findings)) return refused(findings)
    const { requestId, caseId } = input
    const write = requestWrite(requestEntry(request), facts.office, { requestId, caseId, officer })
    return { findings, changes: [write], followUps: [] }
  },
}
