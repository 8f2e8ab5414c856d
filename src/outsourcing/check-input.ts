/** The parts that an audit and an inspection have in common, and what both object to. */
import { z } from 'zod'
import type { ClassifiedFinding } from '../law/finding.ts'
import { line, lines, tier } from './report-input.ts'
import { contractObjections, type ContractFound } from './report-known.ts'
import { AUDIT_AND_INSPECTION } from './report-provisions.ts'
import { errorIf } from './report-settle.ts'

/** What was found, where it is written, and what is asked of the vendor until when. */
export const checkParts = {
  ...tier,
  /** Regular, or at any time where there is need. */
  timing: z.enum(['periodic', 'ad-hoc']),
  result: z.enum(['good', 'improve']),
  summary: lines(4000),
  document: line(200),
  improvements: z.array(z.strictObject({ request: lines(1000), dueOn: z.iso.date() })).max(50),
} as const

type CheckParts = {
  readonly result: 'good' | 'improve'
  readonly improvements: readonly { readonly dueOn: string }[]
}

/** An improvement is asked for exactly where the result says so; nothing is found before it was looked for. */
export const checkObjections = (
  { result, improvements }: CheckParts, found: ContractFound,
  days: { readonly on: string; readonly field: string; readonly today: string },
): readonly ClassifiedFinding[] => {
  const basis = AUDIT_AND_INSPECTION
  return [
    ...contractObjections(found, basis),
    ...errorIf(days.on > days.today, { code: 'supervision/day-to-come', basis, field: days.field }),
    ...errorIf((result === 'improve') !== (improvements.length > 0),
      { code: 'check/improvements', basis, field: 'improvements' }),
    ...improvements.flatMap(({ dueOn }, at) => errorIf(dueOn < days.today,
      { code: 'supervision/due-in-the-past', basis, field: `improvements.${at}.dueOn` })),
  ]
}
