/** Lets a listed fault stand for a reason, as often as listed and no oftener; the list may only shrink. */
import { z } from 'zod'
import type { Complaint } from './house.ts'

export const EXCEPTIONS_FILE = 'tools/tidy/exceptions.json'

const Listed = z.object({
  /** Sum of all counts. Raising it is a change that a reviewer refuses. */
  ceiling: z.int().min(0),
  exceptions: z.array(z.strictObject({
    check: z.string(), path: z.string(), count: z.int().min(1), reason: z.string().min(20),
  })),
})
export type Listed = z.infer<typeof Listed>

/** Reads the list. Throws where it is malformed: a reason shorter than a sentence is malformed. */
export const readExceptions = (text: string): Listed => Listed.parse(JSON.parse(text))

/** What is left: unlisted faults, exceptions that are no longer needed, and a list that does not meet its ceiling. */
export const withoutExceptions = (
  complaints: readonly Complaint[], { ceiling, exceptions }: Listed,
): readonly Complaint[] => {
  const listed = new Map(exceptions.map(({ check, path, count }) => [`${check} ${path}`, count]))
  const standing = complaints.filter(({ check, path }) =>
    countOf(complaints, check, path) > (listed.get(`${check} ${path}`) ?? 0))
  const unneeded = exceptions.flatMap(({ check, path, count }) => {
    const left = countOf(complaints, check, path)
    const says = `${path} is excepted from ${check} ${count} times and needs it ${left} times; take the rest away.`
    return left >= count ? [] : [complaint(says)]
  })
  const sum = exceptions.reduce((total, { count }) => total + count, 0)
  const tooHigh = `The counts add up to ${sum} and the ceiling is ${ceiling}; it follows them down, never up.`
  return [...standing, ...unneeded, ...(sum === ceiling ? [] : [complaint(tooHigh)])]
}

const countOf = (complaints: readonly Complaint[], check: string, path: string): number =>
  complaints.filter((one) => one.check === check && one.path === path).length

const complaint = (says: string): Complaint => ({ check: 'exceptions', path: EXCEPTIONS_FILE, line: 1, says })
