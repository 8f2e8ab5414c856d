/** 返送先の鍵の一覧: whose they are, what they are, who confirmed them, and whether data may leave under them today. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import type { KnownKey } from '../known.ts'
import { TAKE_OUT } from '../provisions.ts'
import { objectsToKey } from '../rules.ts'

const RecipientKeys = z.strictObject({})

const SQL = `
  select '{}'::bigint[] as person_nos, jsonb_build_object('keyId', k.key_id, 'recipient', k.recipient,
    'organisation', k.organisation, 'certificate', '', 'fingerprint', k.fingerprint, 'algorithm', k.algorithm,
    'bits', k.bits, 'curve', k.curve, 'holder', k.holder, 'validFrom', k.valid_from, 'validUntil', k.valid_until,
    'registeredBy', k.registered_by, 'registeredName', o.name, 'registeredOn', k.registered_on,
    'confirmedBy', c.confirmed_by, 'confirmedName', p.name, 'confirmedOn', c.confirmed_on, 'toldBy', c.told_by,
    'telephone', c.telephone, 'retiredOn', r.retired_on, 'retiredReason', r.reason) as row
  from media.recipient_key k left join media.key_confirmation c using (key_id) left join media.key_retirement r
    using (key_id)
  left join access.operator o on o.operator_id = k.registered_by
  left join access.operator p on p.operator_id = c.confirmed_by
  order by r.retired_on is not null, k.organisation, k.registered_at desc limit 500`

export const recipientKeys: View<z.infer<typeof RecipientKeys>, KnownKey> = {
  id: 'recipient-keys',
  title: '返送先の鍵の一覧',
  basis: [TAKE_OUT],
  schema: RecipientKeys,
  query: () => ({ text: SQL, values: [] }),
  present: (rows, _, { operatorId }, { today }) => ({
    keys: rows.map(({ certificate: _certificate, ...key }) => ({
      ...key,
      // A key that is still to be confirmed shows its fingerprint to nobody: it is heard, not copied.
      fingerprint: key.confirmedBy === null ? null : key.fingerprint,
      isOwn: key.registeredBy === operatorId,
      usable: objectsToKey({ ...key, certificate: '' }, today).length === 0,
      because: objectsToKey({ ...key, certificate: '' }, today).map(({ code }) => code),
    })),
  }),
}
