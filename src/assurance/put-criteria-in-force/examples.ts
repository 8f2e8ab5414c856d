/** Which version may come into force, as a table. */
import type { Example } from '../example.ts'
import type { CriteriaFound } from '../known.ts'
import type { PutCriteriaInForce } from './face.ts'

const when: PutCriteriaInForce = {
  subject: 'own-media', title: '磁気ディスク等取扱基準及び手続', version: '第2版', document: '総情第31号', inForceFrom: '2026-12-01',
}
const first = {
  criteriaNo: 1, subject: 'own-media', version: '第1版', inForceFrom: '2025-04-01', endedOn: null,
} as const

export const examples: readonly Example<PutCriteriaInForce, CriteriaFound>[] = [
  { title: '最初の版', given: { criteria: [] }, when: { ...when, version: '第1版' }, then: [] },
  { title: '改正した版', given: { criteria: [first] }, when, then: [], writes: { version: '第2版' } },
  {
    title: '版の名も日も同じ', given: { criteria: [first] }, when: { ...when, version: '第1版', inForceFrom: '2025-04-01' },
    then: ['!put-criteria-in-force/version-used', '!put-criteria-in-force/not-later'],
  },
]
