/** What a municipality may set, as a table. */
import type { ActExample } from '../example.ts'
import type { SetRetention } from './face.ts'

const given = {}
const when: SetRetention = {
  kind: 'notification', fromDay: '2027-04-01', years: 5, witnessed: false, provision: '文書管理規程別表第2',
}

/** Every reason, and the ordinary cases. */
export const examples: readonly ActExample<SetRetention, unknown>[] = [
  { title: '届出書を五年', given, when, then: [], writes: { kind: 'notification', years: 5, fromDay: '2027-04-01' } },
  { title: '法令の下限どおり', given, when: { ...when, years: 1, fromDay: '2026-11-21' }, then: [] },
  { title: '一年より短くはできない', given, when: { ...when, years: 0 }, then: ['!set-retention/below-minimum'] },
  {
    title: '短すぎ、かつ過去にさかのぼる', given, when: { ...when, years: 0, fromDay: '2026-11-20' },
    then: ['!set-retention/below-minimum', '!set-retention/in-the-past'],
  },
]
