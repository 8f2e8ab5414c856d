/** 返送先の鍵の登録: whose certificate files are sealed to; usable once a second officer has confirmed it. 第6-2(2) */
import type { Write } from '../../frame/act.ts'
import type { Decision } from '../../frame/decision.ts'
import type { Officer } from '../../frame/officer.ts'
import type { OfficeDay } from '../../frame/question.ts'
import { recipientKeyFindings, type RecipientKeyFacts } from '../cryptrec.ts'
import type { KeyFound } from '../known.ts'
import { TAKE_OUT } from '../provisions.ts'
import { errors, settle } from '../settle.ts'
import { registerRecipientKeyFace, type RegisterRecipientKey } from './face.ts'

/** What the desk has read of the certificate, and the id it has drawn; null where nothing could be read. */
export type ReadKey = { readonly keyId: string; readonly certificate: string; readonly facts: RecipientKeyFacts } | null

/** What is decided on; the certificate is read before. */
export type Registering = { readonly input: RegisterRecipientKey; readonly read: ReadKey; readonly found: KeyFound }

export const registerRecipientKey = {
  ...registerRecipientKeyFace,
  basis: [TAKE_OUT],
  decide: ({ input, read, found }: Registering, office: OfficeDay, officer: Officer): Decision<Write> => {
    if (read === null) {
      return settle(errors({ code: 'recipient-key/unreadable', basis: TAKE_OUT, field: 'certificate' }), '', {})
    }
    const findings = errors(
      recipientKeyFindings(read.facts, office.today).map((finding) => ({ ...finding, field: 'certificate' })),
      found.isKnown ? { code: 'recipient-key/known', basis: TAKE_OUT, field: 'certificate' } : undefined,
    )
    const { algorithm, bits, curve, validFrom, validUntil, holder, fingerprint } = read.facts
    return settle(findings, registerRecipientKeyFace.id, {
      keyId: read.keyId, recipient: input.recipient, organisation: input.organisation, certificate: read.certificate,
      algorithm, bits, curve, validFrom, validUntil, holder, fingerprint, by: officer.operatorId,
    })
  },
} as const
