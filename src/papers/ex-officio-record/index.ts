/** 職権記録書: what the office does by itself, on what ground, who decided, before and after. [第3-2, STD 4.2.0.1] */
import { z } from 'zod'
import type { DraftedCase, OfficePaper, PrintFacts } from '../../frame/office-paper.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import { EX_OFFICIO_SHEET, STD_BLOCK, STD_EX_OFFICIO } from '../../law/provision.ts'
import type { RecordFound } from '../record-facts.ts'
import { contentOf } from './content.ts'
import { exOfficioRecordFace, type ExOfficioRecordOrder } from './face.ts'

const PRINTED = ['provisional', 'checked', 'final']

/** Of the case as it is entered, for those who decide; of the case as it was written, for the files. */
export const exOfficioRecord: OfficePaper<ExOfficioRecordOrder, RecordFound> = {
  ...exOfficioRecordFace,
  basis: [EX_OFFICIO_SHEET, STD_EX_OFFICIO],
  ask: () => ({}),
  caseOf: ({ caseId }) => caseId,
  lookUp: ({ caseId }) => ({ area: 'papers', what: 'record', of: { caseId } }),
  weigh: (_, { found, drafted }) => {
    if (found === null || drafted === null) return [error('not-opened')]
    if (found.blocks.some(({ levels }) => levels.inquiry === 'error')) return [error('stopped', STD_BLOCK)]
    return [
      ...(PRINTED.includes(drafted.state) ? [] : [error('not-entered')]),
      ...(found.record === null ? [error('not-opened')] : otherNumber(found.record.recordNo, drafted)),
    ]
  },
  subjects: (_, { found }) => ({ persons: found?.persons ?? [], households: [] }),
  number: (_, { found }) => getRecord(found).recordNo,
  content: (_, facts, number) => contentOf(facts, getRecord(facts.found), number),
  writes: (_, { found, drafted, office }, { printId, pages, sha256, officer }) => [{
    area: 'papers',
    op: 'record-print',
    row: {
      printId, pages, sha256, recordId: getRecord(found).recordId, draftNo: drafted?.draftNo,
      by: officer.operatorId, at: office.now,
    },
  }],
}

const Numbered = z.object({ exOfficioNo: z.string().nullable() })

/** The sheet and the entry name one another, or neither stands for the other. */
const otherNumber = (recordNo: string, { content }: DraftedCase): readonly ClassifiedFinding[] =>
  Numbered.safeParse(content).data?.exOfficioNo === recordNo ? []
    : [{ ...error('other-number'), field: 'exOfficioNo', values: { number: recordNo } }]

const error = (reason: string, basis: ClassifiedFinding['basis'] = EX_OFFICIO_SHEET): ClassifiedFinding =>
  ({ class: 'error', code: `ex-officio-record/${reason}`, basis })

const getRecord = (found: PrintFacts<RecordFound>['found']) => {
  const record = found?.record
  if (record === null || record === undefined) throw new TypeError('a sheet that is not open is refused before')
  return record
}
