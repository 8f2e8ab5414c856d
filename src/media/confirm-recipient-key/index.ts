/** 返送先の鍵の確認: another officer has heard the fingerprint by telephone, and it is the same. 第6-2(2), 第8-1(5) */
import type { DirectAct } from '../../frame/act.ts'
import { lookUp, type KeyFound } from '../known.ts'
import { SEPARATION_OF_DUTIES, TAKE_OUT } from '../provisions.ts'
import { errors, settle } from '../settle.ts'
import { confirmRecipientKeyFace, type ConfirmRecipientKey } from './face.ts'

export const confirmRecipientKey: DirectAct<ConfirmRecipientKey, KeyFound> = {
  ...confirmRecipientKeyFace,
  basis: [TAKE_OUT, SEPARATION_OF_DUTIES],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ keyId }) => lookUp('key', { keyId }),
  decide: (input, { found: { key } }, { operatorId }) => {
    if (key === null) return settle(errors({ code: 'recipient-key/unknown', basis: TAKE_OUT, field: 'keyId' }), '', {})
    const { keyId, toldBy, telephone } = input
    return settle(errors(
      key.retiredOn === null ? undefined : { code: 'recipient-key/retired', basis: TAKE_OUT, field: 'keyId' },
      key.confirmedBy === null ? undefined
        : { code: 'recipient-key/confirmed-already', basis: TAKE_OUT, field: 'keyId' },
      key.registeredBy !== operatorId ? undefined
        : { code: 'recipient-key/own-confirmation', basis: SEPARATION_OF_DUTIES },
      input.fingerprint === key.fingerprint ? undefined
        : { code: 'recipient-key/other-fingerprint', basis: TAKE_OUT, field: 'fingerprint' },
    ), confirmRecipientKeyFace.id, { keyId, toldBy, telephone, by: operatorId })
  },
}
