/** Cancellations as a table: what happened to the 霧山 family did not, or cannot be undone like this. */
import type { Example } from '../../../frame/example.ts'
import type { Answers } from '../../../frame/question.ts'
import { civilDay } from '../../../law/calendar.ts'
import { exactDate } from '../../../law/imprecise-date.ts'
import { cancel, undo } from '../../../record/cancellation.ts'
import { amend, openSheet, remove, type Amendments, type EventEntry } from '../../../record/change.ts'
import type { ReasonId } from '../../../record/reason.ts'
import type { ResidentRecord } from '../../../record/resident.ts'
import {
  asking, block, familyOfThree, household, known, oboro, office, saku, shizuku,
} from '../../every-event/examples.ts'
import type { CancelEvent } from './notification.ts'

const told = (reason: ReasonId, on: string): EventEntry => ({
  reason, eventOn: exactDate(civilDay(on)), notifiedOn: civilDay(on), processedOn: civilDay(on),
  inputPlace: '本庁町民課', inputTerminal: 'mado-1', caseId: null,
})
const then = (record: ResidentRecord, items: Amendments, reason: ReasonId, on: string): ResidentRecord =>
  amend(record, items, told(reason, on)).record
const gone = (
  record: ResidentRecord, reason: ReasonId, on: string, items: Amendments & Pick<ResidentRecord, 'status'>,
): ResidentRecord => remove(record, { removedOn: civilDay(on), ...items }, told(reason, on)).record

/** 朔 died on 10 April; 朧 became the head of those who remain. */
export const dead = gone(saku, 'death', '2026-04-10', { status: 'deceased', causeOn: exactDate(civilDay('2026-04-10')) })
export const widow = then(
  oboro, { isHead: true, relationshipToHead: '世帯主', headName: '霧山　朧' }, 'head-change', '2026-04-10')
const orphan = then(shizuku, { headName: '霧山　朧' }, 'head-change', '2026-04-10')

const plan = { plannedMoveOutOn: civilDay('2026-03-31'), plannedDestination: '架空県星見市月影町１番地' }
/** Everybody planned to move out on 31 March, and the day came. */
export const planned = familyOfThree.map((record) => then(record, plan, 'domestic-move-out', '2026-03-31'))
export const movedOut = planned.map((record) => gone(record, 'domestic-move-out', '2026-03-31', { status: 'moved-out' }))
const noticed = movedOut.map((record) =>
  then(record, { moveInNoticeOn: civilDay('2026-04-03') }, 'domestic-move-out', '2026-04-03'))

/** 朧 moved to a household of her own. */
export const apart = then(oboro, {
  householdNo: 6000052, isHead: true, relationshipToHead: '世帯主', headName: '霧山　朧', lot: '9番9号', orderInHousehold: 1,
}, 'change-of-address', '2026-04-05')
const apartAgain = then(apart, { lot: '8番8号' }, 'change-of-address', '2026-04-08')
const undone = ((): ResidentRecord => {
  const found = undo([oboro, apart], 2)
  if (!('undoing' in found)) throw new Error('the example cannot be undone')
  return cancel(found.undoing, {}, told('cancel-correction', '2026-04-12')).record
})()
const returned = openSheet(dead, {}, told('domestic-move-in', '2026-04-12')).record

type Rows = readonly ResidentRecord[]

/** The family moved as a whole, and kept its household. */
const movedTogether = familyOfThree.map((record) => then(record, { lot: '9番9号' }, 'change-of-address', '2026-04-05'))

/** The office, told every row of these people and who lives in these households. */
const asked = (histories: readonly Rows[], members: readonly Rows[]): Answers => ({
  ...office,
  persons: histories.flatMap((rows) => rows.slice(-1)).map((record) => known(record)),
  histories: histories.map((rows) => ({ personNo: rows[0]?.personNo ?? 0, rows })),
  households: members.map((living) => household(living)),
})

const target = ({ personNo }: ResidentRecord, historyNo: number, relationshipToHead = '') =>
  ({ personNo, historyNo, relationshipToHead })

const filing: CancelEvent = {
  ground: 'application', exOfficioNo: '職-31', cancelledOn: '2026-04-15', appliedOn: '2026-04-15',
  note: '届出の誤り。病院の証明書により確認。', targets: [], household: 'old',
}

/** The death was somebody else's: 朔 comes back as the head he was, and the others' rows of that day are undone too. */
export const undoDeath: CancelEvent = { ...filing, targets: [target(saku, 2), target(oboro, 2), target(shizuku, 2)] }
export const afterDeath = asked([[saku, dead], [oboro, widow], [shizuku, orphan]], [[widow, orphan]])
/** The family never left. */
export const undoMoveOut: CancelEvent = {
  ...filing, household: 'new', targets: familyOfThree.map((record) => target(record, 3)),
}
const leftRows = (last: Rows) => familyOfThree.map((record, at) => [record, planned[at], last[at]].filter((row) => row !== undefined))
export const afterMoveOut = asked(leftRows(movedOut), [])
export const undoPlan: CancelEvent = { ...filing, targets: familyOfThree.map((record) => target(record, 2)) }
export const beforeMoveOut = asked(familyOfThree.map((record, at) => [record, planned[at] ?? record]), [planned])
/** 朧 never moved. */
export const undoMove: CancelEvent = { ...filing, targets: [target(oboro, 2)] }
export const afterMove = asked([[oboro, apart]], [[saku, shizuku], [apart]])
/** The family never came. */
export const undoEntry: CancelEvent = { ...filing, targets: familyOfThree.map((record) => target(record, 1)) }
export const afterEntry = asked(familyOfThree.map((record) => [record]), [familyOfThree])

const afterMoveTogether =
  asked(familyOfThree.map((record, at) => [record, movedTogether[at] ?? record]), [movedTogether])
const undoMoveTogether: CancelEvent = { ...filing, targets: familyOfThree.map((record) => target(record, 2)) }

const alone: CancelEvent = { ...undoDeath, targets: [target(saku, 2)] }
const elsewhere = { ...saku, lot: '7番7号' }

export const examples: readonly Example<CancelEvent, Answers>[] = [
  { title: '死亡の取消し（増）：世帯主変更もともに取り消す', given: afterDeath, when: undoDeath, then: [] },
  { title: '死亡だけを取り消すと世帯主が二人になる', given: afterDeath, when: alone, then: ['!event/two-heads', 'cancel-event/other-head'] },
  { title: '夫として戻る', given: afterDeath, when: { ...alone, targets: [target(saku, 2, '夫')] }, then: [] },
  { title: '全部転出の取消し（増）は新しい世帯として戻る', given: afterMoveOut, when: undoMoveOut, then: [] },
  { title: '誰もいない従前の世帯には戻れない', given: afterMoveOut, when: { ...undoMoveOut, household: 'old' }, then: ['!cancel-event/household-ended', '!cancel-event/household-ended', '!cancel-event/household-ended'] },
  { title: '新しい世帯に世帯主がいない', given: afterMoveOut, when: { ...undoMoveOut, targets: undoMoveOut.targets.slice(1) }, then: ['!cancel-event/no-head'] },
  { title: '転入通知の後の転出は取り消せない', given: asked(leftRows(movedOut).map((rows, at) => [...rows, ...noticed.slice(at, at + 1)]), []), when: { ...undoMoveOut, targets: [target(saku, 3)] }, then: ['!cancel-event/notice-received'] },
  { title: '転出予定の取消し（修正）', given: beforeMoveOut, when: undoPlan, then: [] },
  { title: '転居の取消し（修正）：従前の世帯に戻る', given: afterMove, when: undoMove, then: [] },
  { title: '従前の世帯が転居していた', given: asked([[oboro, apart]], [[elsewhere], [apart]]), when: undoMove, then: ['!cancel-event/household-moved'] },
  { title: '世帯ごとの転居の取消し', given: afterMoveTogether, when: undoMoveTogether, then: [] },
  { title: '世帯ごとの転居を一人だけ取り消すと、世帯と住所が分かれる', given: afterMoveTogether, when: { ...undoMoveTogether, targets: [target(oboro, 2)] }, then: ['!cancel-event/household-moved'] },
  { title: '後の転居でまた変わっている', given: asked([[oboro, apart, apartAgain]], [[saku, shizuku], [apartAgain]]), when: undoMove, then: ['!cancel-event/changed-since'] },
  { title: '転入の取消し（減）', given: afterEntry, when: undoEntry, then: [] },
  { title: '後に異動のある転入は取り消せない', given: afterMove, when: { ...undoMove, targets: [target(oboro, 1)] }, then: ['!cancel-event/later-events'] },
  { title: '取消しの取消しはできない', given: asked([[oboro, apart, undone]], [[saku, undone, shizuku]]), when: { ...undoMove, targets: [target(oboro, 3)] }, then: ['!cancel-event/is-cancellation'] },
  { title: 'もう取り消されている', given: asked([[oboro, apart, undone]], [[saku, undone, shizuku]]), when: undoMove, then: ['!cancel-event/cancelled-already'] },
  { title: '新しい住民票が作られている', given: asked([[saku, dead, returned]], [[returned, oboro, shizuku]]), when: alone, then: ['!cancel-event/later-sheet'] },
  { title: '履歴にない異動', given: afterMove, when: { ...undoMove, targets: [target(oboro, 9)] }, then: ['!cancel-event/no-such-row'] },
  { title: '理由も職権記録書もない', given: afterMove, when: { ...undoMove, note: '', exOfficioNo: null }, then: ['!event/blank', '!event/no-ex-officio-record'] },
  { title: '取り消す異動を選んでいない', given: asked([[oboro]], [familyOfThree]), when: { ...undoMove, targets: [{ personNo: oboro.personNo, historyNo: null, relationshipToHead: '' }] }, then: ['!event/blank'] },
  { title: '使えない続柄', given: afterDeath, when: { ...alone, targets: [target(saku, 2, '祖父')] }, then: ['!event/relationship'] },
  { title: '抑止された人：履歴について何も答えない', given: { ...afterMove, persons: [known(apart, [block('error')])] }, when: { ...undoMove, targets: [target(oboro, 9)] }, then: ['!event/blocked-error'] },
  { title: '選んだ人がいない', given: asking([], []), when: undoMove, then: ['!event/no-such-person'] },
]
