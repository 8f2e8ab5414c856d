/** Which block may be proposed, as a table. */
import { FIRST, HOUSEHOLD, PERSON, type Example } from '../example.ts'
import type { NewBlockFound } from '../known.ts'
import type { ProposeBlock } from './face.ts'

const given: NewBlockFound = { blockNo: 8 }
const measure: ProposeBlock = {
  kind: 'support-measure', personNo: PERSON, householdNo: null,
  levels: { entry: 'alert', certificate: 'error', inquiry: 'alert' },
  startsOn: '2026-04-01', endsOn: null, reason: '申出による',
}
const other: ProposeBlock = {
  ...measure, kind: 'other', levels: { entry: 'none', certificate: 'alert', inquiry: 'none' },
}

export const examples: readonly Example<ProposeBlock, NewBlockFound>[] = [
  {
    title: '支援措置の終了日は一年後の前日が入る', given, when: measure, then: [],
    writes: { block_no: 8, revision: 1, state: 'proposed', ends_on: '2027-03-31', set_by: FIRST, confirmed_by: null },
  },
  { title: '終了日は直せる', given, when: { ...measure, endsOn: '2026-09-30' }, then: [], writes: { ends_on: '2026-09-30' } },
  {
    title: '２月29日に始まる一年', given, when: { ...measure, startsOn: '2028-02-29' },
    then: [], writes: { ends_on: '2029-02-28' },
  },
  { title: 'その他の抑止に終了日は入らない', given, when: other, then: [], writes: { ends_on: null } },
  {
    title: '世帯にも設定できる', given, when: { ...other, personNo: null, householdNo: HOUSEHOLD }, then: [],
    writes: { person_no: null, household_no: HOUSEHOLD },
  },
  { title: '個人と世帯の両方', given, when: { ...other, householdNo: HOUSEHOLD }, then: ['!propose-block/scope'] },
  { title: '対象なし', given, when: { ...other, personNo: null }, then: ['!propose-block/scope'] },
  { title: '知らない人', given, when: { ...other, personNo: 1000029 }, then: ['!propose-block/nobody'] },
  { title: '知らない世帯', given, when: { ...other, personNo: null, householdNo: 1000029 }, then: ['!propose-block/nobody'] },
  { title: '始まる前に終わる', given, when: { ...other, endsOn: '2026-03-31' }, then: ['!propose-block/term'] },
  {
    title: '何も止めない抑止', given, when: { ...other, levels: { entry: 'none', certificate: 'none', inquiry: 'none' } },
    then: ['!propose-block/no-effect'],
  },
  {
    title: '証明書を止めない支援措置', given, when: { ...measure, levels: { ...measure.levels, certificate: 'alert' } },
    then: ['!propose-block/weak-measure'],
  },
]
