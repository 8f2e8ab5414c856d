/** The forms of audits, inspections, improvements, reviews and scopes. */
import type { CheckSubject } from '../../ask/shapes/supervision.ts'
import { say } from '../../messages/say.ts'
import { ticksOf } from '../../parts/ActDialog/ActDialog.tsx'
import type { AskedField, Typed } from '../../parts/ActDialog/ActDialog.tsx'
import { choice, contractField, day, line, note, number, numberOf, orNull, text, tierField, tierOf } from './fields.ts'
import type { Form, Told } from './fields.ts'

const W = say.supervision

export const scheduleForm = (contracts: Told): Form => ({
  title: W.check.scheduleTitle,
  act: 'schedule-check',
  fields: [
    contractField(contracts),
    choice('subject', W.check.subject, W.check.subjects),
    number('everyMonths', W.check.everyMonths, '6'),
    day('firstDueOn', W.check.firstDueOn),
  ],
  input: (typed) => ({
    contractId: typed['contractId'],
    subject: typed['subject'],
    everyMonths: numberOf(typed, 'everyMonths'),
    firstDueOn: text(typed, 'firstDueOn'),
  }),
})

const checkFields: readonly AskedField[] = [
  choice('timing', W.check.timing, W.check.timings),
  choice('result', W.check.result, W.check.results),
  note('summary', W.check.summary),
  line('document', W.check.document),
  { ...note('requests', W.check.request, false), hint: W.check.requestHint },
  day('dueOn', W.check.requestDue, '', false),
]
/** One improvement a line, all until the same day. */
const checkParts = (typed: Typed) => ({
  ...tierOf(typed),
  timing: typed['timing'],
  result: typed['result'],
  summary: text(typed, 'summary'),
  document: text(typed, 'document'),
  improvements: text(typed, 'requests')
    .split('\n')
    .map((request) => request.trim())
    .filter((request) => request !== '')
    .map((request) => ({ request, dueOn: text(typed, 'dueOn') })),
})

const COVERED: readonly CheckSubject[] = ['terms', 'safekeeping']

export const inspectionForm = (contracts: Told, today: string): Form => ({
  title: W.check.inspectionTitle,
  act: 'record-inspection',
  fields: [
    tierField(contracts),
    {
      name: 'covers',
      label: W.check.covers,
      type: 'ticks',
      choices: Object.fromEntries(COVERED.map((subject) => [subject, W.check.subjects[subject]])),
      initial: COVERED.join(' '),
      required: true,
    },
    day('inspectedOn', W.check.inspectedOn, today),
    ...checkFields,
  ],
  input: (typed) => ({
    ...checkParts(typed),
    covers: ticksOf(typed['covers'] ?? ''),
    inspectedOn: text(typed, 'inspectedOn'),
  }),
})

export const auditForm = (contracts: Told, plans: Readonly<Record<string, string>>, today: string): Form => ({
  title: W.check.auditTitle,
  act: 'record-audit',
  fields: [
    tierField(contracts),
    choice('planId', W.check.plan, plans),
    day('auditedOn', W.check.auditedOn, today),
    line('auditor', W.check.auditor),
    choice('auditorKind', W.check.auditorKind, W.check.auditorKinds),
    note('whyInternal', W.check.whyInternal, false),
    note('independence', W.check.independence, false),
    ...checkFields,
  ],
  input: (typed) => ({
    ...checkParts(typed),
    planId: typed['planId'],
    auditedOn: text(typed, 'auditedOn'),
    auditor: text(typed, 'auditor'),
    auditorKind: typed['auditorKind'],
    whyInternal: text(typed, 'whyInternal'),
    independence: text(typed, 'independence'),
  }),
})

type Asked = { readonly id: string; readonly stepNo: number }

export const followUpForm = ({ id, stepNo }: Asked): Form => ({
  title: W.check.followTitle,
  act: 'follow-up-improvement',
  action: 'recordStep',
  fields: [
    choice('found', W.check.found, W.check.foundChoices),
    choice('how', W.check.how, W.check.hows),
    note('note', W.note),
    day('dueOn', W.check.newDue, '', false),
  ],
  input: (typed) => ({
    improvementId: id,
    seenStep: stepNo,
    found: typed['found'],
    how: typed['how'],
    note: text(typed, 'note'),
    dueOn: orNull(text(typed, 'dueOn')),
  }),
})

export const answerForm = ({ id, stepNo }: Asked): Form => ({
  title: W.check.answerTitle,
  act: 'answer-improvement',
  action: 'recordStep',
  fields: [
    note('answer', W.check.answer),
    { ...day('doneOn', W.check.doneOn, '', false), hint: W.check.doneHint },
  ],
  input: (typed) => ({
    improvementId: id,
    seenStep: stepNo,
    answer: text(typed, 'answer'),
    doneOn: orNull(text(typed, 'doneOn')),
  }),
})

type Days = { readonly contractId: string; readonly fromDay: string; readonly untilDay: string }

export const reviewForm = (of: Days): Form => ({
  title: W.activity.reviewTitle,
  act: 'review-activity',
  action: 'recordStep',
  fields: [choice('verdict', W.activity.verdict, W.activity.verdicts), note('note', W.note, false)],
  input: (typed) => ({ ...of, verdict: typed['verdict'], note: text(typed, 'note') }),
})

export const scopeForm = (contracts: Told): Form => {
  const whose = contractField(contracts)
  return {
    title: W.scope.title,
    act: 'set-scope',
    fields: [
      choice('work', W.scope.work, W.scope.works),
      { ...whose, label: W.scope.whose, choices: { own: W.scope.own, ...whose.choices } },
      { ...note('part', W.scope.part, false), hint: W.scope.partHint },
      note('answersFor', W.scope.answersFor, false),
      note('liaison', W.scope.liaison, false),
    ],
    input: (typed) => ({
      contractId: typed['contractId'] === 'own' ? null : typed['contractId'],
      work: typed['work'],
      part: text(typed, 'part'),
      answersFor: text(typed, 'answersFor'),
      liaison: text(typed, 'liaison'),
    }),
  }
}
