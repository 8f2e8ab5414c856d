/** The forms of incidents: the first report, every step after it, and the limits they run by. */
import type { Incident, IncidentStep } from '../../ask/shapes/supervision.ts'
import { say } from '../../messages/say.ts'
import { ticksOf } from '../../parts/ActDialog/ActDialog.tsx'
import type { AskedField, Typed } from '../../parts/ActDialog/ActDialog.tsx'
import { choice, day, line, note, number, numberOf, orNull, text, tierField, tierOf } from './fields.ts'
import type { Form, Told } from './fields.ts'

const W = say.supervision

/** The office's clock reads nine hours ahead of what is kept. */
const momentOf = (typed: Typed): string => {
  const at = new Date(`${text(typed, 'on')}T${text(typed, 'time').normalize('NFKC')}:00+09:00`)
  return Number.isNaN(at.getTime()) ? '' : at.toISOString()
}

export const reportIncidentForm = (contracts: Told, today: string): Form => ({
  title: W.incident.title,
  act: 'report-incident',
  action: 'recordStep',
  tone: 'care',
  lead: W.incident.lead,
  fields: [
    note('happened', W.incident.happened),
    choice('kind', W.incident.kind, W.incident.kinds),
    { name: 'marks', label: W.incident.marks, type: 'ticks', choices: W.incident.markChoices, initial: 'personal' },
    day('on', W.incident.detectedOn, today),
    { ...line('time', W.incident.detectedAt), hint: W.incident.timeHint },
    tierField(contracts),
  ],
  input: (typed) => {
    const marks = ticksOf(typed['marks'] ?? '')
    return {
      ...tierOf(typed),
      kind: typed['kind'],
      personal: marks.includes('personal'),
      feared: marks.includes('feared'),
      grave: marks.includes('grave'),
      happened: text(typed, 'happened'),
      detectedAt: momentOf(typed),
    }
  },
})

type StepForm = {
  readonly act: string
  readonly fields: readonly AskedField[]
  readonly content: (typed: Typed) => object
}
const P = W.incident.parts

/** Told by the vendor, and what the municipality says to it. */
const TOLD: Pick<Record<IncidentStep, StepForm>, 'first-measures' | 'detailed-report' | 'instruction'> = {
  'first-measures': {
    act: 'take-first-measures',
    fields: [note('measures', P.measures)],
    content: (typed) => ({ measures: text(typed, 'measures') }),
  },
  'detailed-report': {
    act: 'detail-incident',
    fields: [
      note('situation', P.situation),
      note('policy', P.policy),
      note('content', P.content, false),
      line('quantity', P.quantity, false),
      line('place', P.place, false),
    ],
    content: (typed) => ({
      content: text(typed, 'content'),
      quantity: text(typed, 'quantity'),
      place: text(typed, 'place'),
      situation: text(typed, 'situation'),
      policy: text(typed, 'policy'),
    }),
  },
  instruction: {
    act: 'instruct-on-incident',
    fields: [note('instruction', P.instruction), day('dueOn', P.dueOn, '', false)],
    content: (typed) => ({ instruction: text(typed, 'instruction'), dueOn: orNull(text(typed, 'dueOn')) }),
  },
}

const publication = (today: string): StepForm => ({
  act: 'publish-incident',
  fields: [
    choice('published', P.published, W.incident.publishedChoices),
    choice('ground', P.ground, W.incident.grounds),
    day('on', P.on, today),
    line('where', P.where, false),
    note('reason', P.reason),
  ],
  content: (typed) => ({
    published: typed['published'] === 'true',
    ground: typed['ground'],
    on: text(typed, 'on'),
    where: text(typed, 'where'),
    reason: text(typed, 'reason'),
  }),
})

const ENDING: Pick<Record<IncidentStep, StepForm>, 'claim' | 'acknowledgement' | 'closing'> = {
  claim: {
    act: 'claim-for-incident',
    fields: [
      choice('claim', P.claim, W.incident.claims),
      line('clause', P.clause),
      { name: 'yen', label: P.yen, type: 'number' },
      day('fromDay', P.fromDay, '', false),
      day('untilDay', P.untilDay, '', false),
      note('note', P.note, false),
    ],
    content: (typed) => ({
      claim: typed['claim'],
      clause: text(typed, 'clause'),
      yen: text(typed, 'yen') === '' ? null : numberOf(typed, 'yen'),
      fromDay: orNull(text(typed, 'fromDay')),
      untilDay: orNull(text(typed, 'untilDay')),
      note: text(typed, 'note'),
    }),
  },
  acknowledgement: {
    act: 'acknowledge-incident',
    fields: [note('note', P.note, false)],
    content: (typed) => ({ note: text(typed, 'note') }),
  },
  closing: {
    act: 'close-incident',
    fields: [note('note', P.note)],
    content: (typed) => ({ note: text(typed, 'note') }),
  },
}

const stepForms = (today: string): Readonly<Record<IncidentStep, StepForm>> =>
  ({ ...TOLD, ...ENDING, publication: publication(today) })

/** The act of a step: what the right to it is named. */
export const actOfStep = (step: IncidentStep): string => stepForms('')[step].act

export const incidentStepForm = ({ incidentId, stepNo }: Incident, step: IncidentStep, today: string): Form => {
  const { act, fields, content } = stepForms(today)[step]
  return {
    title: W.incident.steps[step],
    act,
    action: 'recordStep',
    fields,
    input: (typed) => ({ incidentId, seenStep: stepNo, ...content(typed) }),
  }
}

export const limitsForm = (): Form => ({
  title: W.incident.limitsTitle,
  act: 'set-incident-limits',
  fields: [
    number('reportHours', W.incident.reportHours),
    number('measuresHours', W.incident.measuresHours),
    number('detailHours', W.incident.detailHours),
    line('provision', W.incident.provision),
  ],
  input: (typed) => ({
    reportHours: numberOf(typed, 'reportHours'),
    measuresHours: numberOf(typed, 'measuresHours'),
    detailHours: numberOf(typed, 'detailHours'),
    provision: text(typed, 'provision'),
  }),
})
