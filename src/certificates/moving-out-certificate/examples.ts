/** Who may be given which certificate of moving out, as a table: 海野家 has notified that it leaves on 1 December. */
import type { DocumentFacts } from '../../frame/document.ts'
import type { Example } from '../../frame/example.ts'
import { civilDay } from '../../law/calendar.ts'
import { block, lodger, taro, tsubasa } from '../every-certificate/people.ts'
import type { Requester } from '../every-certificate/requester.ts'
import type { Found } from './facts.ts'
import { couple, factsOf, FIRST, moversOf, original, requestFor, type Circumstances } from './people.ts'
import type { MovingOutCertificateRequest } from './request.ts'

const given = factsOf()
const having = (found: Circumstances['found'] = {}): DocumentFacts<Found> => factsOf({ found })
const counter = { name: '海野　つばさ', address: '架空県海辺市潮町一丁目2番3号', evidence: ['driving-licence' as const] }
const stranger: Requester = { ...counter, category: 'third-party', ground: 'right-or-duty', corporation: null }
const lost = { reissueOf: FIRST, reason: '紛失' }
const removed = { status: 'moved-out', removalReason: 'domestic-move-out', removedOn: civilDay('2026-12-01') } as const

/** Every reason of this paper, and the ordinary cases without one. */
export const examples: readonly Example<MovingOutCertificateRequest, DocumentFacts<Found>>[] = [
  { title: '決裁の済んだ転出の全員に発行する', given, when: requestFor(), then: [] },
  { title: '予定日が来て消除された後でも発行する', given: having({ movers: moversOf(couple, {}, removed) }), when: requestFor(), then: [] },
  {
    title: '世帯に残る家族が受け取る', given,
    when: requestFor({ requester: { ...counter, category: 'household', personNo: tsubasa.personNo } }), then: [],
  },
  {
    title: '代理人は委任状を示す', given,
    when: requestFor({ requester: { ...counter, category: 'agent', personNo: taro.personNo } }), then: ['!issue/no-authority'],
  },
  {
    title: '世帯にいない人は受け取れない', given,
    when: requestFor({ requester: { ...counter, category: 'household', personNo: lodger.personNo } }),
    then: ['!moving-out/not-for-requester'],
  },
  {
    title: '第三者には交付しない。本人確認もない：二つとも告げる', given,
    when: requestFor({ requester: { ...stranger, evidence: [] } }),
    then: ['!moving-out/not-for-requester', '!issue/no-identity'],
  },
  { title: '決裁の前には発行しない', given: having({ state: 'checked' }), when: requestFor(), then: ['!moving-out-certificate/not-approved'] },
  {
    title: '受付が見つからない', given: having({ state: null, movers: [] }), when: requestFor(),
    then: ['!moving-out-certificate/not-approved'],
  },
  {
    title: '転出する人の一部だけには発行しない', given, when: requestFor({ persons: [taro.personNo] }),
    then: ['!moving-out-certificate/not-the-movers'],
  },
  {
    title: '6: 遅れた届出は職権による消除で、準ずる証明書になる', given: having({ movers: moversOf(couple, { notifiedOn: null }) }),
    when: requestFor(), then: ['!moving-out-certificate/ex-officio'],
  },
  {
    title: '国外への転出にはない', given: having({ movers: moversOf(couple, { reason: 'overseas-move-out' }) }),
    when: requestFor(), then: ['!moving-out-certificate/overseas'],
  },
  {
    title: '転出が取り消された後には出さない',
    given: having({ movers: moversOf(couple).map((mover) => ({ ...mover, stands: false })) }),
    when: requestFor(), then: ['!moving-out-certificate/called-off'],
  },
  { title: '特例の転出では自動では出さない', given: having({ special: true }), when: requestFor(), then: ['!moving-out-certificate/by-card'] },
  { title: '特例の転出でも、申出により任意に出力する', given: having({ special: true }), when: requestFor({ voluntary: true }), then: [] },
  { title: '二通目は出さない', given: having({ given: 1 }), when: requestFor(), then: ['!moving-out/already-given'] },
  { title: '7: 紛失の申出により再交付する', given: having({ given: 1, original }), when: requestFor(lost), then: [] },
  {
    title: '再交付の理由がない', given: having({ given: 1, original }), when: requestFor({ ...lost, reason: null }),
    then: ['!moving-out/no-reason'],
  },
  {
    title: 'まだ渡していない証明書は再交付しない',
    given: having({ given: 1, original: original === null ? null : { ...original, state: 'issued' } }),
    when: requestFor(lost), then: ['!moving-out/original-not-given'],
  },
  { title: '再交付のもとがない', given: having({ given: 1 }), when: requestFor(lost), then: ['!moving-out/no-such-original'] },
  {
    title: '書損じの証明書と引き換える', given: having({ replaced: 'spoiled' }), when: requestFor({ replaces: FIRST }), then: [],
  },
  {
    title: '抑止で止まり、ほかの理由は告げない', given: factsOf({ blocks: [block('error')] }),
    when: requestFor({ requester: stranger }), then: ['!issue/blocked'],
  },
]
