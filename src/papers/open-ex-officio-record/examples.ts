/** For which cases a sheet can be begun, as a table. */
import { officer, PAPER, type ActExample } from '../example.ts'
import { civilDay } from '../../law/calendar.ts'
import type { RecordFound } from '../record-facts.ts'
import type { OpenExOfficioRecord } from './face.ts'

const when: OpenExOfficioRecord = { caseId: PAPER, ground: 'inspection', note: '令和8年11月10日の実態調査' }
const given: RecordFound = {
  state: 'received', nextSerial: 7, blocks: [], persons: [], record: null, enteredBy: null, checkedBy: null,
  approvedBy: null, approvedOn: null,
}
const open = {
  recordId: PAPER, recordNo: '職-2026-0006', ground: 'notice' as const, note: '戸籍の通知', openedOn: civilDay('2026-11-20'),
  openedBy: '入力　そら',
}

/** Every reason, and the ordinary cases. */
export const examples: readonly ActExample<OpenExOfficioRecord, RecordFound>[] = [
  {
    title: '実態調査による職権消除', given, when, then: [],
    writes: { recordNo: '職-2026-0007', serial: 7, ground: 'inspection', by: officer.operatorId },
  },
  { title: '仮登録の後でも作れる', given: { ...given, state: 'provisional' }, when: { ...when, ground: 'notice' }, then: [] },
  { title: '受付がない', given: null, when, then: ['!open-ex-officio-record/unknown'] },
  { title: '一件に一通', given: { ...given, record: open }, when, then: ['!open-ex-officio-record/open-already'] },
  { title: '照合を終えてからでは遅い', given: { ...given, state: 'checked' }, when, then: ['!open-ex-officio-record/too-late'] },
]
