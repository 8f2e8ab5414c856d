/** Who may be set to attest, as a table. */
import type { ActExample } from '../example.ts'
import { specimenSeal } from '../specimen-seal.ts'
import type { SetAttestor } from './face.ts'

const given = {}
const when: SetAttestor = {
  role: 'mayor', title: '海辺市長', name: '見本　一郎', seal: specimenSeal(), startsOn: '2026-11-21', endsOn: null,
}

/** Every reason, and the ordinary cases. */
export const examples: readonly ActExample<SetAttestor, unknown>[] = [
  { title: '市長と公印', given, when, then: [], writes: { role: 'mayor', title: '海辺市長', endsOn: null } },
  { title: '公印省略', given, when: { ...when, seal: '' }, then: [] },
  {
    title: '職務代理者を期間で', given, then: [],
    when: { ...when, role: 'acting-mayor', title: '海辺市長職務代理者　副市長', startsOn: '2026-12-01', endsOn: '2026-12-10' },
  },
  { title: '過去にさかのぼらない', given, when: { ...when, startsOn: '2026-11-20' }, then: ['!set-attestor/in-the-past'] },
  { title: '始まる前に終わる', given, when: { ...when, startsOn: '2026-12-02', endsOn: '2026-12-01' }, then: ['!set-attestor/term'] },
  { title: '都道府県名は自動で付く', given, when: { ...when, title: '架空県海辺市長' }, then: ['!set-attestor/prefecture'] },
  { title: '印字できない氏名', given, when: { ...when, name: '見本　\u{1f600}' }, then: ['!set-attestor/missing-glyph'] },
  {
    title: '外を参照する公印', given, then: ['!set-attestor/not-a-seal'],
    when: { ...when, seal: '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/hostname"/></svg>' },
  },
  { title: '公印ではないもの', given, when: { ...when, seal: '印' }, then: ['!set-attestor/not-a-seal'] },
]
