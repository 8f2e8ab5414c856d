/** Which keys may take data out: each bound of the list, one step to either side. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civilDay } from '../law/calendar.ts'
import { citation } from '../law/provision.ts'
import { recipientKeyFindings, type RecipientKeyFacts } from './cryptrec.ts'

const TODAY = civilDay('2026-04-15')

const rsa: RecipientKeyFacts = {
  algorithm: 'RSA', bits: 3072, curve: null, uses: ['keyEncipherment'],
  validFrom: civilDay('2026-04-15'), validUntil: civilDay('2026-04-15'), holder: '見本市', fingerprint: '00',
}
const p256: RecipientKeyFacts = { ...rsa, algorithm: 'EC', bits: 256, curve: 'P-256', uses: ['keyAgreement'] }

const CASES: readonly {
  readonly title: string; readonly key: RecipientKeyFacts; readonly codes: readonly string[]
}[] = [
  { title: 'RSA of 3072 bits, on its only day', key: rsa, codes: [] },
  { title: 'RSA of 2048 bits', key: { ...rsa, bits: 2048 }, codes: ['recipient-key/too-short'] },
  { title: 'RSA one bit too short', key: { ...rsa, bits: 3071 }, codes: ['recipient-key/too-short'] },
  { title: 'RSA for signatures of the PSS kind', key: { ...rsa, algorithm: 'RSA-PSS', bits: 4096 },
    codes: ['recipient-key/unlisted'] },
  { title: 'P-256', key: p256, codes: [] },
  { title: 'P-384', key: { ...p256, bits: 384, curve: 'P-384' }, codes: [] },
  { title: 'P-521', key: { ...p256, bits: 521, curve: 'P-521' }, codes: [] },
  { title: 'P-224', key: { ...p256, bits: 224, curve: '1.3.132.0.33' }, codes: ['recipient-key/unlisted'] },
  { title: 'secp256k1', key: { ...p256, curve: '1.3.132.0.10' }, codes: ['recipient-key/unlisted'] },
  { title: 'X25519', key: { ...p256, algorithm: 'X25519', curve: null, uses: null },
    codes: ['recipient-key/unlisted'] },
  { title: 'a certificate for signatures', key: { ...rsa, uses: ['digitalSignature'] },
    codes: ['recipient-key/other-use'] },
  { title: 'a curve whose certificate allows what RSA does', key: { ...p256, uses: ['keyEncipherment'] },
    codes: ['recipient-key/other-use'] },
  { title: 'a certificate that names no uses', key: { ...rsa, uses: null }, codes: [] },
  { title: 'ended yesterday', key: { ...rsa, validFrom: civilDay('2025-04-14'), validUntil: civilDay('2026-04-14') },
    codes: ['recipient-key/expired'] },
  { title: 'begins tomorrow', key: { ...rsa, validFrom: civilDay('2026-04-16'), validUntil: civilDay('2027-04-16') },
    codes: ['recipient-key/not-yet-valid'] },
  { title: 'a bare key, which has no days', key: { ...rsa, uses: null, validFrom: null, validUntil: null }, codes: [] },
  { title: 'short, for signatures, and ended',
    key: { ...rsa, bits: 1024, uses: ['keyCertSign'], validFrom: civilDay('2020-01-01'),
      validUntil: civilDay('2021-01-01') },
    codes: ['recipient-key/too-short', 'recipient-key/other-use', 'recipient-key/expired'] },
]

for (const { title, key, codes } of CASES) {
  test(title, () => {
    const findings = recipientKeyFindings(key, TODAY)
    assert.deepEqual(findings.map(({ code }) => code), codes)
    for (const { basis } of findings) assert.equal(citation(basis), '告示15号第6-2(2)')
  })
}
