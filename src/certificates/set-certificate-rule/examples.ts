/** What an office may set for its certificates, as a table. */
import type { ActExample } from '../example.ts'
import type { SetCertificateRule } from './face.ts'

const given = {}
const fee: SetCertificateRule = { what: 'fee', fromDay: '2027-04-01', value: { yen: 400, provision: '手数料条例別表第1' } }
const wording = (text: string): SetCertificateRule =>
  ({ what: 'wording', fromDay: '2026-12-01', value: { 'attestation-all': text } })

/** Every reason, and one case for each kind of rule. */
export const examples: readonly ActExample<SetCertificateRule, unknown>[] = [
  { title: '手数料を来年度から', given, when: fee, then: [], writes: { what: 'fee', kind: 'residence-copy', fromDay: '2027-04-01' } },
  {
    title: '除票の写しの手数料', given, when: { ...fee, kind: 'removed-record-copy' }, then: [],
    writes: { what: 'fee', kind: 'removed-record-copy' },
  },
  { title: '認証文', given, when: wording('この写しは、原本と相違ない。'), then: [] },
  {
    title: '第三者には前住所も載せない', given, then: [],
    when: {
      what: 'item-sets', fromDay: '2026-12-01',
      value: {
        previousAddress: {
          'self': 'shown', 'household': 'shown', 'statutory-agent': 'shown', 'agent': 'shown', 'public-body': 'shown',
          'third-party': 'never', 'specialist': 'reason',
        },
      },
    },
  },
  {
    title: '免除の一覧', given, then: [],
    when: { what: 'exemptions', fromDay: '2026-12-01', value: [{ code: 'statute', title: '法令による無料', provision: '条例3条' }] },
  },
  { title: '文字あふれは空白で', given, when: { what: 'overflow', fromDay: '2026-11-21', value: 'blank' }, then: [] },
  {
    title: '過去にさかのぼらない', given, when: { ...fee, fromDay: '2026-11-20' }, then: ['!set-certificate-rule/in-the-past'],
  },
  { title: '印字できない文言', given, when: wording('相違ない\u{1f600}'), then: ['!set-certificate-rule/missing-glyph'] },
]
