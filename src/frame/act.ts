/** What an act is: something an officer can do that changes what is kept. */
import type { z } from 'zod'
import type { Provision } from '../law/provision.ts'
import type { ResidentChange } from '../record/change.ts'
import type { Decision } from './decision.ts'
import type { Officer, Step } from './officer.ts'
import type { Answers, Questions } from './question.ts'

type ActFace<I> = {
  /** Its folder, URL segment, log name and half of its permission. */
  readonly id: string
  readonly title: string
  readonly basis: readonly Provision[]
  readonly schema: z.ZodType<I>
}

/** Entered by one person, checked by another, approved: an event of the register (異動). */
export type FiledAct<I> = ActFace<I> & {
  readonly road: 'filed'
  readonly ask: (input: I) => Questions
  readonly decide: (input: I, facts: Answers) => Decision<ResidentChange>
}

/** One row operation of an area's writer; the area's SQL function knows its operations. */
export type Write = {
  readonly area: 'filing' | 'access' | 'restriction' | 'certificate' | 'office' | 'inquiry' | 'numbers'
  readonly op: string
  readonly row: Readonly<Record<string, unknown>>
}

/** One step, done at once. `lookUp` is what its own area is asked, beside the register. */
export type DirectAct<I, L = unknown> = ActFace<I> & {
  readonly road: 'direct'
  readonly step: Step
  readonly ask: (input: I) => Questions
  /** One parameterless key into the area's look-up function, with its argument. */
  readonly lookUp?: (input: I) => { readonly area: Write['area']; readonly what: string; readonly of: unknown }
  readonly decide: (input: I, facts: Answers & { readonly found: L }, officer: Officer) => Decision<Write>
  /** What the caller is told; the default is an empty object. */
  readonly answer?: (decision: Decision<Write>) => Readonly<Record<string, unknown>>
}

export type Act<I> = FiledAct<I> | DirectAct<I>
