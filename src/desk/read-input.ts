/** Reads what came through the door against a kind's schema; what does not fit is told whole, item by item. */
import type { z } from 'zod'
import type { ClassifiedFinding } from '../law/finding.ts'
import { STD_ERRORS_AND_ALERTS } from '../law/provision.ts'

/** The input has not the shape its kind asks for. */
export class InputRefused extends Error {
  readonly findings: readonly ClassifiedFinding[]

  constructor(findings: readonly ClassifiedFinding[]) {
    super('input/wrong-shape')
    this.findings = findings
  }
}

/** @returns the input in its kind's type. @throws InputRefused with one finding for each item that does not fit. */
export const readInput = <I>(schema: z.ZodType<I>, input: unknown): I => {
  const unreadable = unreadableTexts(input, '')
  if (unreadable.length > 0) throw new InputRefused(unreadable.map((field) => wrong('input/not-text', field)))
  const read = schema.safeParse(input)
  if (read.success) return read.data
  throw new InputRefused(read.error.issues.map((issue) => wrong('input/wrong-shape', issue.path.join('.'))))
}

const wrong = (code: string, field: string): ClassifiedFinding =>
  ({ class: 'error', code, field, basis: STD_ERRORS_AND_ALERTS })

/** Paths of texts that no register can keep: half a surrogate pair, or NUL. */
const unreadableTexts = (value: unknown, path: string): readonly string[] => {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\u0000') ? [] : [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => [
    ...(key.isWellFormed() && !key.includes('\u0000') ? [] : [path]),
    ...unreadableTexts(part, path === '' ? key : `${path}.${key}`),
  ])
}
