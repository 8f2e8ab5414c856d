/** Who may have the copy of which removed record, as a table. 海野太郎 moved out on 31 March; others died or were remade. */
import type { DocumentFacts } from '../../frame/document.ts'
import type { Example } from '../../frame/example.ts'
import { block, hanako, taro } from '../every-certificate/people.ts'
import type { Requester } from '../every-certificate/requester.ts'
import type { Found } from './facts.ts'
import { dead, factsOf, gone, remade, requestFor } from './people.ts'
import type { RemovedRecordCopyRequest } from './request.ts'

const given = factsOf(gone)
const counter = { name: '海野　花子', address: '架空県海辺市潮町一丁目2番3号', evidence: ['driving-licence' as const] }
const wife: Requester = { ...counter, category: 'household', personNo: hanako.personNo }
const daughter: Requester = { ...counter, category: 'third-party', ground: 'right-or-duty', corporation: null }
const taxOffice: Requester = {
  ...counter, category: 'public-body', officerTitle: '主事', officerName: '架空　税',
  provision: '地方税法20条の11', evidence: ['official-letter'],
}
const lawyer: Requester = {
  ...counter, category: 'specialist', profession: 'lawyer', evidence: ['membership-card'], formSerial: '第00123号',
  ground: 'right-or-duty', client: '架空　依頼', dispute: false,
}
const numbered = { individualNumber: true, numberUse: '還付金の請求' }

/** Every reason of this paper, and the ordinary cases without one. */
export const examples: readonly Example<RemovedRecordCopyRequest, DocumentFacts<Found>>[] = [
  { title: '転出した本人が請求する', given, when: requestFor(), then: [] },
  { title: '4: 早い転入通知で消除された本人も、予定日を過ぎる前から除票になる', given, when: requestFor({ leftOut: ['remark'] }), then: [] },
  { title: '本人は自分の番号を特別に請求できる', given, when: requestFor(numbered), then: [] },
  { title: '本人の番号でも、利用目的は要る', given, when: requestFor({ individualNumber: true }), then: ['!issue/no-number-use'] },
  {
    title: 'かつての同一世帯員の請求は受けられない', given, when: requestFor({ requester: wife }),
    then: ['!removed-record-copy/only-the-person'],
  },
  {
    title: 'ほかの人を本人とする代理の請求は受けられない', given,
    when: requestFor({
      requester: { ...wife, category: 'agent', evidence: ['driving-licence', 'letter-of-attorney'] },
    }),
    then: ['!removed-record-copy/only-the-person'],
  },
  {
    title: '死亡した人の除票を、娘が第三者として請求する', given: factsOf(dead, { history: [] }),
    when: requestFor({ requester: daughter, purpose: '相続の手続', asked: ['removal'], itemReason: '死亡の年月日の確認' }),
    then: [],
  },
  {
    title: '第三者に消除の事由は理由がなければ載せない', given: factsOf(dead, { history: [] }),
    when: requestFor({ requester: daughter, purpose: '相続の手続', asked: ['removal'] }), then: ['!issue/no-item-reason'],
  },
  {
    title: '死亡した人の代理人は、もういない', given: factsOf(dead, { history: [] }),
    when: requestFor({
      requester: { ...counter, category: 'agent', personNo: taro.personNo, evidence: ['passport', 'letter-of-attorney'] },
    }),
    then: ['!removed-record-copy/deceased'],
  },
  { title: '機関が公用で請求する', given, when: requestFor({ requester: taxOffice, purpose: '市税の賦課', publicUse: true }), then: [] },
  {
    title: '弁護士は番号入りを受けられない（E018）', given,
    when: requestFor({ requester: lawyer, purpose: '訴訟の準備', ...numbered }),
    then: ['!issue/number-not-for-requester'],
  },
  { title: '改製された住民票も除票である', given: factsOf(remade, { history: [] }), when: requestFor(), then: [] },
  { title: '現在の住民に除票はない', given: factsOf(taro), when: requestFor(), then: ['!removed-record-copy/still-here'] },
  {
    title: '3: 予定日の前は、転出の届出があっても現存者である',
    given: factsOf({ ...gone, status: 'current', removalReason: null, removedOn: null }), when: requestFor(),
    then: ['!removed-record-copy/still-here'],
  },
  { title: 'その枚目の除票がない', given: factsOf(null), when: requestFor({ sheetNo: 9 }), then: ['!removed-record-copy/no-such-record'] },
  {
    title: 'ほかの世帯の除票', given, when: requestFor({ householdNo: 1000099 }), then: ['!removed-record-copy/no-such-record'],
  },
  {
    title: '同居していた妻が、本人確認もなしに：二つとも告げる', given,
    when: requestFor({ requester: { ...wife, evidence: ['contract'] } }),
    then: ['!removed-record-copy/only-the-person', '!issue/no-identity'],
  },
  {
    title: '一緒に出た人の抑止でも止まり、ほかの理由は告げない', given: factsOf(gone, { blocks: [block('error')] }),
    when: requestFor({ requester: wife }), then: ['!issue/blocked'],
  },
  { title: '注意の抑止は確かめて進む', given: factsOf(gone, { blocks: [block('alert')] }), when: requestFor(), then: ['issue/blocked-care'] },
  { title: '手数料が決まっていない', given: factsOf(gone, { found: { rules: {} } }), when: requestFor(), then: ['!issue/no-fee-rule'] },
]
