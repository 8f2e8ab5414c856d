/** 職権記録書の採番: its number is drawn before the entry, which has to name it. 告示15号 第3-2 */
import type { DirectAct } from '../../frame/act.ts'
import { refused } from '../../frame/decision.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import { EX_OFFICIO_SHEET } from '../../law/provision.ts'
import type { RecordFound } from '../record-facts.ts'
import { openExOfficioRecordFace, type OpenExOfficioRecord } from './face.ts'

const OPEN = ['received', 'provisional', 'returned', 'parked']

/** One sheet for a case; its ground is written once. Answers with the number. */
export const openExOfficioRecord: DirectAct<OpenExOfficioRecord, RecordFound> = {
  ...openExOfficioRecordFace,
  basis: [EX_OFFICIO_SHEET],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ caseId }) => ({ area: 'papers', what: 'record', of: { caseId } }),
  subjects: (_, found) => found?.persons ?? [],
  decide: (input, { found, office }, officer) => {
    if (found === null) return refused([error('unknown')])
    if (found.record !== null) return refused([{ ...error('open-already'), values: { number: found.record.recordNo } }])
    if (!OPEN.includes(found.state)) return refused([error('too-late')])
    // 職-2026-0007
    const recordNo = `職-${office.today.slice(0, 4)}-${String(found.nextSerial).padStart(4, '0')}`
    const row = { ...input, recordNo, serial: found.nextSerial, by: officer.operatorId, at: office.now }
    return { findings: [], changes: [{ area: 'papers', op: 'open-record', row }], followUps: [] }
  },
}

const error = (reason: string): ClassifiedFinding =>
  ({ class: 'error', code: `open-ex-officio-record/${reason}`, basis: EX_OFFICIO_SHEET })
