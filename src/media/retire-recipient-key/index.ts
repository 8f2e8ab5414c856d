/** 返送先の鍵の廃止: nothing is sealed to it from now on; what was sealed before stays readable to its holder. */
import type { DirectAct } from '../../frame/act.ts'
import { lookUp, type KeyFound } from '../known.ts'
import { TAKE_OUT } from '../provisions.ts'
import { errors, settle } from '../settle.ts'
import { retireRecipientKeyFace, type RetireRecipientKey } from './face.ts'

export const retireRecipientKey: DirectAct<RetireRecipientKey, KeyFound> = {
  ...retireRecipientKeyFace,
  basis: [TAKE_OUT],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ keyId }) => lookUp('key', { keyId }),
  decide: (input, { found: { key } }, { operatorId }) => settle(errors(
    key === null ? { code: 'recipient-key/unknown', basis: TAKE_OUT, field: 'keyId' }
      : key.retiredOn !== null ? { code: 'recipient-key/retired', basis: TAKE_OUT, field: 'keyId' } : undefined,
  ), retireRecipientKeyFace.id, { ...input, by: operatorId }),
}
