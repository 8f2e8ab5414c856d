/** Notices of move-in as a table: 星見市 tells of the 霧山 family, who were to leave on 30 April. */
import type { Example } from '../../../frame/example.ts'
import type { Answers } from '../../../frame/question.ts'
import { civilDay } from '../../../law/calendar.ts'
import { exactDate } from '../../../law/imprecise-date.ts'
import type { ResidentRecord } from '../../../record/resident.ts'
import { asking, block, familyOfThree, household, known, oboro, office, on, saku, shizuku } from '../../every-event/examples.ts'
import type { MoveInNotice } from './notification.ts'

const planned = (record: ResidentRecord): ResidentRecord => ({
  ...record, historyNo: 2, reason: 'domestic-move-out', eventOn: exactDate(civilDay('2026-04-30')),
  notifiedOn: civilDay('2026-04-01'), plannedMoveOutOn: civilDay('2026-04-30'),
  plannedDestination: '架空県星見市月影町１番地', plannedDestinationCode: '990027', removalReason: 'domestic-move-out',
})

/** The family, all of whom are to leave. */
export const leaving: readonly ResidentRecord[] = familyOfThree.map(planned)
export const [leavingSaku, leavingOboro] = [planned(saku), planned(oboro)]

/** 朧 was removed on the planned day. */
export const gone: ResidentRecord = {
  ...leavingOboro, historyNo: 3, status: 'moved-out', removedOn: civilDay('2026-04-30'),
  causeOn: exactDate(civilDay('2026-04-30')),
}
const goneExOfficio: ResidentRecord =
  { ...gone, status: 'removed', removalReason: 'ex-officio-removal', reason: 'ex-officio-removal' }

/** Everybody moved in there five days early. */
export const early: MoveInNotice = {
  movedInOn: '2026-04-10',
  noticedOn: '2026-04-13',
  destination: '架空県星見市月影町１番地',
  destinationCode: '990027',
  movers: familyOfThree.map(({ personNo, fullName }) => ({ personNo, toldName: fullName })),
}

/** 朧 alone. */
export const ofOne: MoveInNotice = { ...early, movers: [{ personNo: oboro.personNo, toldName: null }] }

export const family = asking(leaving, leaving)
export const remaining = asking([leavingOboro], [saku, leavingOboro, shizuku])
export const removed: Answers = on('2026-05-20', asking([gone], []))
const late = { ...ofOne, movedInOn: '2026-05-03', noticedOn: '2026-05-11' }
const others = { destination: '架空県雲居村大字峰２番地', destinationCode: '990035' }

export const examples: readonly Example<MoveInNotice, Answers>[] = [
  { title: '予定日より前に転入した（その日で消除する）', given: family, when: early, then: [] },
  { title: '家族の一人だけの通知', given: remaining, when: ofOne, then: [] },
  { title: '世帯主だけの通知、二人残る', given: asking([leavingSaku], [leavingSaku, oboro, shizuku]), when: { ...early, movers: [{ personNo: saku.personNo, toldName: null }] }, then: [] },
  { title: '消除の後の通知', given: removed, when: late, then: [] },
  { title: '職権で消除した人の通知', given: on('2026-05-20', asking([goneExOfficio], [])), when: late, then: [] },
  { title: '予定と違う転出先', given: removed, when: { ...late, ...others }, then: ['move-in-notice/other-destination'] },
  { title: '予定は市区町村だけだった', given: on('2026-05-20', asking([{ ...gone, plannedDestination: '架空県星見市', plannedDestinationCode: null }], [])), when: late, then: [] },
  { title: '同じ市の別の番地', given: removed, when: { ...late, destination: '架空県星見市銀河一丁目１番１号' }, then: [] },
  { title: '重ねて届いた通知', given: on('2026-05-20', asking([{ ...gone, moveInNoticeOn: civilDay('2026-05-07') }], [])), when: late, then: ['move-in-notice/again'] },
  { title: '未届の転出：どうするかを告げる', given: asking([oboro]), when: ofOne, then: ['!move-in-notice/not-notified'] },
  { title: '死亡による除票', given: asking([{ ...oboro, status: 'deceased', removalReason: 'death' }], []), when: ofOne, then: ['!move-in-notice/not-moved-out'] },
  { title: '氏名が違う', given: remaining, when: { ...ofOne, movers: [{ personNo: oboro.personNo, toldName: '霧山　霞' }] }, then: ['move-in-notice/other-name'] },
  { title: '転入地のコードの形が違う', given: remaining, when: { ...ofOne, destinationCode: '99' }, then: ['!move-in-notice/destination-code'] },
  { title: '通知日が転入した日より前', given: remaining, when: { ...ofOne, noticedOn: '2026-04-09' }, then: ['!event/in-advance'] },
  { title: '転入した日も通知日も先の日', given: remaining, when: { ...ofOne, movedInOn: '2026-04-16', noticedOn: '2026-04-17' }, then: ['!event/future-event', '!event/future-notified'] },
  { title: '電文の人が見つからず、転出先も空欄', given: office, when: { ...ofOne, destination: '', movers: [{ personNo: null, toldName: '霧山　朧' }] }, then: ['!event/blank', '!event/blank'] },
  { title: '支援措置の照会抑止：何が違うかも答えない', given: { ...remaining, persons: [known(leavingOboro, [block('none', 'error')])], households: [household([saku])] }, when: { ...ofOne, ...others }, then: ['!event/blocked-error'] },
  { title: '入力に注意する抑止', given: { ...remaining, persons: [known(leavingOboro, [block('alert', 'none')])] }, when: { ...ofOne, ...others }, then: ['move-in-notice/other-destination', 'event/blocked-alert'] },
]
