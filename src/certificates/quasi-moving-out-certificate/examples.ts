/** Who may be given 転出証明書に準ずる証明書, as a table: 海野太郎 moved on the 1st and said so on the 20th. */
import type { DocumentFacts } from '../../frame/document.ts'
import type { Example } from '../../frame/example.ts'
import { civilDay } from '../../law/calendar.ts'
import { block, hanako, taro, tsuru } from '../every-certificate/people.ts'
import type { Requester } from '../every-certificate/requester.ts'
import type { Found } from './facts.ts'
import { factsOf, FIRST, late, moverOf, requestFor, vanished } from './people.ts'
import type { QuasiMovingOutCertificateRequest } from './request.ts'

const given = factsOf()
const counter = { name: '架空　窓子', address: '架空県雲居村大字峰２番地', evidence: ['driving-licence' as const] }
const stranger: Requester = { ...counter, category: 'third-party', ground: 'right-or-duty', corporation: null }
const original: Found['original'] = {
  issueId: FIRST, state: 'handed-over', issuedOn: civilDay('2026-11-20'), municipality: '海辺市', terminalNo: '本庁1',
  printerNo: 'プリンタ001', serial: 8, householdNo: late.householdNo, persons: [taro.personNo], special: false,
  movers: [moverOf(late)],
}

/** Every reason of this paper, and the ordinary cases without one. */
export const examples: readonly Example<QuasiMovingOutCertificateRequest, DocumentFacts<Found>>[] = [
  { title: '6: 遅れた届出で職権により消除された人に発行する', given, when: requestFor(), then: [] },
  {
    title: '行き先の分からないまま職権で消除された人にも、分かる限りで', given: factsOf({ found: { movers: [moverOf(vanished)] } }),
    when: requestFor({
      sheets: [{ personNo: tsuru.personNo, sheetNo: 1 }],
      requester: { ...counter, category: 'self', personNo: tsuru.personNo },
    }), then: [],
  },
  {
    title: 'ずっと前に届出により転出した人にも', given: factsOf({
      found: { movers: [moverOf(late, { notifiedOn: civilDay('2019-03-01') })] },
    }), when: requestFor(), then: [],
  },
  {
    title: '転出証明書を交付した転出なら、その再交付になる', given: factsOf({ found: { movers: [moverOf(late, { certified: true })] } }),
    when: requestFor(), then: ['!quasi-moving-out-certificate/certified'],
  },
  {
    title: '現在の住民には出さない', given: factsOf({ found: { movers: [moverOf(taro)] } }), when: requestFor(),
    then: ['!quasi-moving-out-certificate/not-moved-out'],
  },
  {
    title: '死亡した人には出さない',
    given: factsOf({ found: { movers: [moverOf({ ...late, status: 'deceased', removalReason: 'death' })] } }),
    when: requestFor(), then: ['!quasi-moving-out-certificate/not-moved-out'],
  },
  {
    title: '国外へ転出した人には出さない',
    given: factsOf({ found: { movers: [moverOf({ ...late, removalReason: 'overseas-move-out' })] } }),
    when: requestFor(), then: ['!quasi-moving-out-certificate/not-moved-out'],
  },
  {
    title: 'ほかの世帯の人で、受け取る人でもない：二つとも告げる', given,
    when: requestFor({ householdNo: 1000099, requester: stranger }),
    then: ['!quasi-moving-out-certificate/not-moved-out', '!moving-out/not-for-requester'],
  },
  {
    title: '出ていない妻の代理でもない', given,
    when: requestFor({ requester: { ...counter, category: 'household', personNo: hanako.personNo } }),
    then: ['!moving-out/not-for-requester'],
  },
  {
    title: '再交付する', given: factsOf({ found: { original } }), when: requestFor({ reissueOf: FIRST, reason: '汚損' }), then: [],
  },
  {
    title: '手数料を定めた役所では、免除の根拠が要る', given: factsOf({
      found: { rules: { fee: { yen: 300, provision: '手数料条例別表' } } },
    }),
    when: requestFor({ fee: { kind: 'exempt', exemption: 'friendship' } }), then: ['!issue/no-such-exemption'],
  },
  { title: '抑止で止まる', given: factsOf({ blocks: [block('error')] }), when: requestFor(), then: ['!issue/blocked'] },
]
