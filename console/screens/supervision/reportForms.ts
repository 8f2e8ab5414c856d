/** The forms of reports: drafted, handed in, confirmed, sent back. */
import type { ReportLine } from '../../ask/shapes/supervision.ts'
import { say } from '../../messages/say.ts'
import { note, number, numberOf, text } from './fields.ts'
import type { Form } from './fields.ts'
import { itemWord } from './ReportSheet.tsx'

const W = say.supervision

export const draftForm = ({ contractId, subcontractId, periodFrom }: ReportLine): Form => ({
  title: W.draftTitle,
  act: 'draft-report',
  action: 'recordStep',
  lead: W.draftNote,
  fields: [],
  input: () => ({ contractId, subcontractId, periodFrom }),
})

export const completeForm = ({ reportId, stepNo, items }: ReportLine): Form => ({
  title: W.completeTitle,
  act: 'complete-report',
  action: 'recordStep',
  lead: W.completeNote,
  fields: [
    ...items.map((item, at) => number(`item${at}`, itemWord(item))),
    { ...note('trouble', W.trouble, false), hint: W.troubleHint },
    note('remarks', W.remarks, false),
  ],
  input: (typed) => ({
    reportId,
    seenStep: stepNo,
    claims: Object.fromEntries(items.map((item, at) => [item, numberOf(typed, `item${at}`)])),
    trouble: text(typed, 'trouble'),
    remarks: text(typed, 'remarks'),
  }),
})

export const confirmForm = ({ reportId, stepNo }: ReportLine): Form => ({
  title: W.confirmTitle,
  act: 'confirm-report',
  action: 'recordStep',
  lead: W.confirmNote,
  fields: [note('note', W.note, false)],
  input: (typed) => ({ reportId, seenStep: stepNo, note: text(typed, 'note') }),
})

export const sendBackForm = ({ reportId, stepNo }: ReportLine): Form => ({
  title: W.sendBackTitle,
  act: 'send-back-report',
  action: 'sendBack',
  tone: 'care',
  fields: [note('reason', W.reason)],
  input: (typed) => ({ reportId, seenStep: stepNo, reason: text(typed, 'reason') }),
})
