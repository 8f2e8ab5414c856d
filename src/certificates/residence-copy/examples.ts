/** Who may have which copy, as a table. The household is 海野家: a couple, their child, and whoever a row brings in. */
import type { DocumentFacts } from '../../frame/document.ts'
import type { Example } from '../../frame/example.ts'
import { civilDay } from '../../law/calendar.ts'
import { recordedPart } from '../every-certificate/request.ts'
import type { Requester } from '../every-certificate/requester.ts'
import type { Found } from './facts.ts'
import { block, hanako, lodger, maria, mayor, taro, tsubasa } from '../every-certificate/people.ts'
import { factsOf, requestFor } from './people.ts'
import type { ResidenceCopyRequest } from './request.ts'

const family = [taro, hanako, tsubasa]
const given = factsOf(family)
const ask = (items: Partial<ResidenceCopyRequest> = {}): ResidenceCopyRequest => requestFor(family, items)
const counter = { name: '架空　窓子', address: '架空県雲居村大字峰２番地', evidence: ['driving-licence' as const] }

const lawyer: Requester = {
  ...counter, category: 'specialist', profession: 'lawyer', evidence: ['membership-card'], formSerial: '第00123号',
  ground: 'right-or-duty', client: '架空　依頼', dispute: false,
}
const agency: Requester = {
  ...counter, category: 'public-body', officerTitle: '主事', officerName: '架空　税',
  provision: '地方税法20条の11', evidence: ['official-letter'],
}
const stranger: Requester = { ...counter, category: 'third-party', ground: 'right-or-duty', corporation: null }
const agent: Requester = {
  ...counter, category: 'agent', personNo: taro.personNo, evidence: ['driving-licence', 'letter-of-attorney'],
}
const guardian: Requester = {
  ...counter, category: 'statutory-agent', personNo: tsubasa.personNo, evidence: ['passport', 'family-register'],
}
const collecting = '貸金債権の回収のため'
const unreadable = { ...taro, fullName: '海野　〓郎' }
const undrawn = { ...taro, previousAddress: '架空県😀村１番地' }
const long = { ...maria, fullName: 'MARIA SAMPLE '.repeat(40).trim(), alphabetName: null, relationshipToHead: '同居人' }
const spoiled = { ...given, found: { ...given.found, replaced: 'spoiled' as const } }
const OLD = '00000000-0000-4000-8000-000000000001'

/** Every reason there is, and the ordinary cases without one. */
export const examples: readonly Example<ResidenceCopyRequest, DocumentFacts<Found>>[] = [
  { title: '世帯主が世帯全員の写しを請求する', given, when: ask(), then: [] },
  { title: '世帯員が一部の世帯員の写しを請求する', given, when: ask({ scope: 'some', members: [tsubasa.personNo] }), then: [] },
  {
    title: '20: 夫が同一世帯の妻の個人番号入りを特別に請求する', given,
    when: ask({ individualNumberOf: [hanako.personNo], numberUse: '勤務先の年末調整' }), then: [],
  },
  {
    title: '20: 弁護士は番号入りを受けられない（E018）', given,
    when: ask({ requester: lawyer, purpose: '訴訟の準備', individualNumberOf: [taro.personNo] }),
    then: ['!issue/number-not-for-requester'],
  },
  {
    title: '20: 市税務課も写しでは番号を受けられない（E018）', given,
    when: ask({ requester: agency, purpose: '市税の賦課', residentCodeOf: [taro.personNo], publicUse: true }),
    then: ['!issue/number-not-for-requester'],
  },
  {
    title: '20: 第三者も番号を受けられない（E018）', given,
    when: ask({ requester: stranger, purpose: collecting, individualNumberOf: [taro.personNo], numberUse: '確認' }),
    then: ['!issue/number-not-for-requester'],
  },
  { title: '弁護士が統一用紙で請求する', given, when: ask({ requester: lawyer, purpose: '訴訟の準備' }), then: [] },
  {
    title: '機関が公用で請求し、手数料を免除する', given,
    when: ask({
      requester: agency, purpose: '市税の賦課', asked: ['head', 'familyRegister'], publicUse: true,
      fee: { kind: 'exempt', exemption: 'public-use' },
    }), then: [],
  },
  {
    title: '第三者が基礎証明事項だけを請求する', given, when: ask({ requester: stranger, purpose: collecting }), then: [],
  },
  {
    title: '親権者が番号入りを受ける', given,
    when: ask({ requester: guardian, individualNumberOf: [taro.personNo], numberUse: '児童手当' }), then: [],
  },
  {
    title: '任意代理人への番号入りは、登録地へ郵送する', given,
    when: ask({
      requester: agent, individualNumberOf: [taro.personNo], numberUse: '年金の請求', delivery: 'registered-address',
    }), then: [],
  },
  {
    title: '任意代理人に番号入りは手渡せない', given,
    when: ask({ requester: agent, individualNumberOf: [taro.personNo], numberUse: '年金の請求' }),
    then: ['!issue/number-to-agent'],
  },
  {
    title: '番号の利用目的がない', given, when: ask({ individualNumberOf: [taro.personNo] }),
    then: ['!issue/no-number-use'],
  },
  {
    title: '写しに載らない人の番号', given,
    when: ask({
      scope: 'some', members: [taro.personNo], individualNumberOf: [hanako.personNo], numberUse: '年末調整',
    }), then: ['!issue/number-of-nobody'],
  },
  {
    title: '世帯にいない人（転出した人、ほかの世帯の人）', given, when: ask({ members: [...ask().members, lodger.personNo] }),
    then: ['!residence-copy/not-in-household'],
  },
  {
    title: '転出予定日の前日までは、いつもどおり写しが出る',
    given: factsOf([taro, { ...hanako, plannedMoveOutOn: civilDay('2026-11-22') }]),
    when: requestFor([taro, hanako]), then: [],
  },
  {
    title: '転出予定日が来た人の写しは、除票になる前でも出ない',
    given: factsOf([taro, { ...hanako, plannedMoveOutOn: civilDay('2026-11-21') }]),
    when: requestFor([taro, hanako]), then: ['!residence-copy/not-in-household'],
  },
  {
    title: '除票の人は現存者と一緒に載らない', given: factsOf([taro, hanako, { ...tsubasa, status: 'moved-out' }]), when: ask(),
    then: ['!residence-copy/not-in-household'],
  },
  {
    title: '全員のはずが、その間に一人増えた', given: factsOf([...family, lodger]), when: ask(),
    then: ['!residence-copy/members-changed'],
  },
  {
    title: '請求者は今この世帯にいない', given,
    when: ask({ requester: { ...counter, category: 'household', personNo: lodger.personNo } }),
    then: ['!residence-copy/requester-elsewhere'],
  },
  {
    title: '本人といいながら家族の分も', given,
    when: ask({ requester: { ...counter, category: 'self', personNo: taro.personNo } }),
    then: ['!residence-copy/not-only-self'],
  },
  {
    title: '本人確認がない', given,
    when: ask({ requester: { ...counter, category: 'household', personNo: taro.personNo, evidence: ['contract'] } }),
    then: ['!issue/no-identity'],
  },
  {
    title: '委任状がない', given, when: ask({ requester: { ...agent, evidence: ['driving-licence'] } }),
    then: ['!issue/no-authority'],
  },
  {
    title: '第三者の利用目的がない', given, when: ask({ requester: stranger }), then: ['!issue/no-purpose'],
  },
  {
    title: '統一用紙の番号も依頼者もない：二つとも告げる', given,
    when: ask({ requester: { ...lawyer, formSerial: '', client: null }, purpose: '訴訟の準備' }),
    then: ['!issue/no-form-serial', '!issue/no-client'],
  },
  {
    title: '紛争処理の代理なら依頼者は書かなくてよい', given,
    when: ask({ requester: { ...lawyer, client: null, dispute: true }, purpose: '訴訟の準備' }), then: [],
  },
  {
    title: '第三者に続柄は理由がなければ載せない', given,
    when: ask({ requester: stranger, purpose: collecting, asked: ['head'] }), then: ['!issue/no-item-reason'],
  },
  {
    title: '第三者に続柄を、理由を述べて', given,
    when: ask({ requester: stranger, purpose: collecting, asked: ['head'], itemReason: '相続人の確認' }), then: [],
  },
  {
    title: '第三者に国民年金は載せない', given,
    when: ask({
      requester: stranger, purpose: collecting, asked: ['pension'], itemReason: '資力の確認', form: 'single',
    }), then: ['!issue/item-not-for-requester'],
  },
  {
    title: '旧氏は省略できない', given, when: ask({ leftOut: ['formerSurname'] }),
    then: ['!issue/not-to-be-left-out'],
  },
  {
    title: '履歴は世帯連記式に載らない', given, when: ask({ asked: ['history'] }),
    then: ['!residence-copy/needs-single-form'],
  },
  { title: '履歴は個人票に載る', given, when: ask({ asked: ['history'], form: 'single' }), then: [] },
  {
    title: '載っていない世帯員の抑止でも止まる：住所から居所が分かる', given: factsOf(family, { blocks: [block('error')] }),
    when: ask({ scope: 'some', members: [taro.personNo] }), then: ['!issue/blocked'],
  },
  {
    title: '注意の抑止は確かめて進む', given: factsOf(family, { blocks: [block('alert')] }), when: ask(),
    then: ['issue/blocked-care'],
  },
  {
    title: '請求者本人の抑止でも止まる',
    given: factsOf(family, { blocks: [{ ...block('error'), personNo: taro.personNo }] }),
    when: ask({ scope: 'some', members: [tsubasa.personNo] }),
    then: ['!issue/blocked'],
  },
  {
    title: '手数料が決まっていない', given: factsOf(family, { found: { rules: {} } }), when: ask(),
    then: ['!issue/no-fee-rule'],
  },
  {
    title: '一覧にない免除', given, when: ask({ fee: { kind: 'exempt', exemption: 'friendship' } }),
    then: ['!issue/no-such-exemption'],
  },
  {
    title: '引換えでないのに引換えの免除', given, when: ask({ fee: { kind: 'exempt', exemption: 'replacement' } }),
    then: ['!issue/no-such-exemption'],
  },
  { title: '私人の写しに公用', given, when: ask({ publicUse: true }), then: ['!issue/public-use'] },
  {
    title: '認証する人がいない日',
    given: factsOf(family, { found: { attestors: [{ ...mayor, endsOn: civilDay('2026-11-20') }] } }), when: ask(),
    then: ['!issue/no-attestor'],
  },
  {
    title: '知らないプリンタ', given: factsOf(family, { found: { device: { ...given.found.device, isKnown: false } } }), when: ask(),
    then: ['!issue/unknown-printer'],
  },
  {
    title: '会計を締めた後', given: factsOf(family, { found: { cashClosed: true } }), when: ask(),
    then: ['!issue/cash-closed'],
  },
  { title: '書損じの写しと引き換える', given: spoiled, when: ask({ replaces: OLD }), then: [] },
  { title: '引換えは１通ずつ', given: spoiled, when: ask({ replaces: OLD, copies: 2 }), then: ['!issue/not-replaceable'] },
  {
    title: '書損じになっていない写しは引き換えない', given: factsOf(family, { found: { replaced: 'handed-over' } }),
    when: ask({ replaces: OLD }), then: ['!issue/not-replaceable'],
  },
  {
    title: '受け付けた請求のとおりに発行する',
    given: factsOf(family, { found: { request: { content: recordedPart(ask()), copies: 0 } } }),
    when: ask({ requestId: OLD }), then: [],
  },
  {
    title: '受け付けた請求と違う',
    given: factsOf(family, { found: { request: { content: recordedPart(ask()), copies: 0 } } }),
    when: ask({ requestId: OLD, asked: ['head'] }), then: ['!issue/other-request'],
  },
  {
    title: '同じ請求にもう一度は発行しない',
    given: factsOf(family, { found: { request: { content: recordedPart(ask()), copies: 1 } } }),
    when: ask({ requestId: OLD }), then: ['!issue/already-issued'],
  },
  {
    title: '〓 が残る氏名は出さない', given: factsOf([unreadable]), when: requestFor([unreadable]),
    then: ['!issue/unidentified-character'],
  },
  {
    title: '印字できない文字は、どの項目かを告げて止める', given: factsOf([undrawn]), when: requestFor([undrawn]),
    then: ['!issue/missing-glyph'],
  },
  {
    title: '欄に収まらない氏名は、確かめて進む', given: factsOf([taro, long]), when: requestFor([taro, long]),
    then: ['issue/overflow'],
  },
]
