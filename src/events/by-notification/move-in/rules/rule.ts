/** What a rule of the move-in is: one on the whole filing, or one that every mover has to keep. */
import type { Rule } from '../../../../frame/rule.ts'
import type { Finding } from '../../../../law/finding.ts'
import { STD_NEVER_BLANK } from '../../../../law/provision.ts'
import type { PersonInput } from '../../../../record/notification.ts'
import type { MoveInFacts } from '../facts.ts'
import type { MoveIn } from '../notification.ts'

/** A rule on the filing as a whole. */
export type MoveInRule = Rule<MoveIn, MoveInFacts>

/** A rule on one mover; `at` is the path of the mover in the input. */
export type MoverRule = (mover: PersonInput, at: string, facts: MoveInFacts) => readonly Finding[]

/** Holds the rule against every mover. */
export const ofEach = (rule: MoverRule): MoveInRule => ({ movers }, facts) =>
  movers.flatMap((mover, at) => rule(mover, `movers.${at}`, facts))

/** The finding of an item that may never be blank. */
export const blank = (field: string): Finding => ({ code: 'move-in/blank', basis: STD_NEVER_BLANK, field })
