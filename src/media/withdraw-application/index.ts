/** 申請の取下げ: by whoever applied, as long as nothing has left on it. */
import type { DirectAct } from '../../frame/act.ts'
import type { Finding } from '../../law/finding.ts'
import { lookUp, type ApplicationFound, type KnownApplication } from '../known.ts'
import { TAKE_OUT } from '../provisions.ts'
import { errors, settle } from '../settle.ts'
import { withdrawApplicationFace, type WithdrawApplication } from './face.ts'

export const withdrawApplication: DirectAct<WithdrawApplication, ApplicationFound> = {
  ...withdrawApplicationFace,
  basis: [TAKE_OUT],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ applicationId }) => lookUp('application', { applicationId }),
  decide: (input, { found: { application } }, { operatorId }) => settle(
    errors(objection(application, operatorId)), withdrawApplicationFace.id, { ...input, by: operatorId }),
}

const objection = (known: KnownApplication | null, operatorId: string): Finding | undefined => {
  const field = 'applicationId'
  if (known === null || known.appliedBy !== operatorId) return { code: 'application/not-own', basis: TAKE_OUT, field }
  if (known.isWithdrawn) return { code: 'application/withdrawn-already', basis: TAKE_OUT, field }
  return known.export !== null || known.isErased
    ? { code: 'application/carried-out', basis: TAKE_OUT, field } : undefined
}
