/** 消去・廃棄の申請: approved beforehand, and only then done and proven. 第6-2(4), 第10-3(5)エ */
import type { DirectAct } from '../../frame/act.ts'
import type { Finding } from '../../law/finding.ts'
import { lookUp, type ErasureFound } from '../known.ts'
import { CONTRACTOR_RETURN, ERASURE } from '../provisions.ts'
import { objectsToExport } from '../rules.ts'
import { errors, settle } from '../settle.ts'
import { applyErasureFace, type ApplyErasure } from './face.ts'

export const applyErasure: DirectAct<ApplyErasure, ErasureFound> = {
  ...applyErasureFace,
  basis: [ERASURE, CONTRACTOR_RETURN],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ exportId, mediumNo }) => lookUp('erasure', { exportId, mediumNo }),
  decide: (input, { found, office }, { operatorId }) => settle(errors(
    objectsToObject(input, found),
    input.dueOn < office.today ? { code: 'apply-erasure/past', basis: ERASURE, field: 'dueOn' } : undefined,
  ), applyErasureFace.id, {
    application_id: found.applicationId, act: input.act, of_export: input.exportId, of_medium: input.mediumNo,
    method: input.method, medium: input.medium, reason: input.reason, conditions: input.conditions,
    due_on: input.dueOn, contract_id: found.export?.contractId ?? null,
    // What lies with a contractor, the mayor decides on; else it is the office's own.
    approval_kind: (found.export?.contractId ?? null) === null ? 'own-media' : 'contractor-media', by: operatorId,
  }),
  answer: ({ changes: [change] }) => ({ applicationId: change?.row['application_id'] ?? null }),
}

const objectsToObject = (input: ApplyErasure, found: ErasureFound): Finding | undefined => {
  if ((input.exportId === null) === (input.mediumNo === null)) {
    return { code: 'apply-erasure/one-object', basis: ERASURE, field: 'exportId' }
  }
  if (input.exportId !== null) {
    return objectsToExport(found.export) ?? (found.export?.erasureUnderWay === true
      ? { code: 'apply-erasure/under-way', basis: ERASURE, field: 'exportId' } : undefined)
  }
  if (found.medium === null) return { code: 'medium/unknown', basis: ERASURE, field: 'mediumNo' }
  if (found.medium.isErased) return { code: 'medium/erased-already', basis: ERASURE, field: 'mediumNo' }
  return found.medium.erasureUnderWay === true
    ? { code: 'apply-erasure/under-way', basis: ERASURE, field: 'mediumNo' } : undefined
}
