/** 消去・廃棄の記録: proof of what was approved before. 第6-2(4), 第10-3(5)エ */
import type { DirectAct } from '../../frame/act.ts'
import type { Finding } from '../../law/finding.ts'
import { lookUp, type ApplicationFound, type KnownApplication } from '../known.ts'
import { CONTRACTOR_RETURN, ERASURE } from '../provisions.ts'
import { objectsToDay } from '../rules.ts'
import { errors, settle } from '../settle.ts'
import { recordErasureFace, type RecordErasure } from './face.ts'

export const recordErasure: DirectAct<RecordErasure, ApplicationFound> = {
  ...recordErasureFace,
  basis: [ERASURE, CONTRACTOR_RETURN],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ applicationId }) => lookUp('application', { applicationId }),
  decide: (input, { found: { application }, office }, { operatorId }) => {
    const approval = application?.approvals[0]
    return settle(errors(
      objection(application),
      objectsToDay(input.erasedOn, 'erasedOn', office.today, approval?.decidedOn),
      input.witness === input.erasedBy ? { code: 'record-erasure/own-witness', basis: ERASURE, field: 'witness' }
        : undefined,
    ), recordErasureFace.id, { ...input, approvalId: approval?.approvalId ?? null, by: operatorId })
  },
}

const objection = (known: KnownApplication | null): Finding | undefined => {
  const field = 'applicationId'
  if (known === null || known.isWithdrawn || (known.act !== 'erasure' && known.act !== 'disposal')) {
    return { code: 'record-erasure/unknown', basis: ERASURE, field }
  }
  if (known.isErased) return { code: 'record-erasure/recorded-already', basis: ERASURE, field }
  return known.approvals.length === 0 ? { code: 'record-erasure/unapproved', basis: ERASURE, field } : undefined
}
