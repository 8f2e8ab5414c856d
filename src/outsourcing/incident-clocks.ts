/** The clocks of an incident: each runs from the detection, and stops with the step it waits for. */
import type { IncidentStep } from './report-known.ts'

/** As it is kept: moments are ISO 8601 with milliseconds, UTC, so that they compare as text. */
export type TimedIncident = {
  readonly at: string
  readonly reportBy: string
  readonly measuresBy: string
  readonly detailBy: string
  readonly steps: readonly { readonly step: IncidentStep; readonly at: string }[]
}

/** One of them. */
export type IncidentClock = {
  readonly what: 'report' | 'first-measures' | 'detailed-report'
  readonly dueAt: string
  readonly doneAt: string | null
  /** Done too late, or not done and over. The limit itself is still within it. */
  readonly isLate: boolean
}

/** All three, in their order. `now` is the moment of asking. */
export const clocksOf = (incident: TimedIncident, now: string): readonly IncidentClock[] => {
  const firstOf = (wanted: IncidentStep): string | null =>
    incident.steps.find(({ step }) => step === wanted)?.at ?? null
  const clock = (what: IncidentClock['what'], dueAt: string, doneAt: string | null): IncidentClock =>
    ({ what, dueAt, doneAt, isLate: (doneAt ?? now) > dueAt })
  return [
    clock('report', incident.reportBy, incident.at),
    clock('first-measures', incident.measuresBy, firstOf('first-measures')),
    clock('detailed-report', incident.detailBy, firstOf('detailed-report')),
  ]
}

/** Waiting and over: what an alarm counts. */
export const isOverdue = ({ doneAt, isLate }: IncidentClock): boolean => doneAt === null && isLate
