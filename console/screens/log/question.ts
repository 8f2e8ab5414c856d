/** What is asked of the log: the form, the analyses given by name, and the question sent. Pure. */
import { addDays, isCivilDay } from '../../../src/law/calendar.ts'
import type { LogQuestion } from '../../ask/shapes/office.ts'

export const OUTCOMES = ['done', 'shown', 'refused', 'denied', 'failed'] as const

export type LogForm = {
  readonly from: string
  readonly until: string
  readonly operator: string
  readonly step: string
  readonly id: string
  readonly outcome: string
  readonly personNo: string
  readonly numberShown: boolean
}

export const blankLogForm = (today: string): LogForm => ({
  from: today,
  until: today,
  operator: '',
  step: '',
  id: '',
  outcome: '',
  personNo: '',
  numberShown: false,
})

/** Ready analyses of [STD 10.2]; the days that stand in the form go on to count. */
export const ANALYSES = {
  denied: { outcome: 'denied' },
  failedSignIns: { id: 'sign-in', outcome: 'denied' },
  numbersShown: { numberShown: true },
  searches: { id: 'resident-search' },
  issues: { step: 'issue' },
  approvals: { step: 'approve' },
} as const satisfies Readonly<Record<string, Partial<LogForm>>>
export type Analysis = keyof typeof ANALYSES

export const analysed = (form: LogForm, analysis: Analysis): LogForm => ({
  ...blankLogForm(''),
  from: form.from,
  until: form.until,
  ...ANALYSES[analysis],
})

/** The first moment of a day of the office, whose clock is nine hours ahead of the log's. */
const momentOf = (day: string): string => new Date(`${day}T00:00:00+09:00`).toISOString()

const said = (key: string, value: string) => (value.trim() === '' ? {} : { [key]: value.trim() })

export const logQuestion = (form: LogForm, before?: string): LogQuestion => {
  const personNo = Number(form.personNo.normalize('NFKC').replace(/\D/g, ''))
  return {
    ...(isCivilDay(form.from) ? { from: momentOf(form.from) } : {}),
    ...(isCivilDay(form.until) ? { until: momentOf(addDays(form.until, 1)) } : {}),
    ...said('operator', form.operator),
    ...said('step', form.step),
    ...said('id', form.id),
    ...said('outcome', form.outcome),
    ...(personNo > 0 ? { personNo } : {}),
    ...(form.numberShown ? { numberShown: true } : {}),
    ...(before === undefined ? {} : { before }),
  }
}
