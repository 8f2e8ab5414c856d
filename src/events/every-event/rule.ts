/** What a rule of an event is: one on the whole filing, or one that every mover has to keep. [STD 4.0] */
import type { Answers } from '../../frame/question.ts'
import type { Rule } from '../../frame/rule.ts'
import type { Finding } from '../../law/finding.ts'
import { STD_NEVER_BLANK } from '../../law/provision.ts'

/** A rule on a filing as a whole; `I` is what it looks at, so that every event with these parts may keep it. */
export type EventRule<I> = Rule<I, Answers>

/** A rule on one mover; `at` is the path of the mover in the input. */
export type MoverRule<M> = (mover: M, at: string, facts: Answers) => readonly Finding[]

/** Holds the rule against every mover. */
export const ofEach = <M>(rule: MoverRule<M>): EventRule<{ readonly movers: readonly M[] }> => ({ movers }, facts) =>
  movers.flatMap((mover, at) => rule(mover, `movers.${at}`, facts))

/** The finding of an item that may never be blank. */
export const blank = (field: string): Finding => ({ code: 'event/blank', basis: STD_NEVER_BLANK, field })
