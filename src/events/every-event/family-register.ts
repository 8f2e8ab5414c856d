/** Events of the family register (戸籍): ex officio, on a 戸籍届 received here or a notice from elsewhere. [法9条2項] */
import { z } from 'zod'
import type { CivilDay, Term } from '../../law/calendar.ts'
import type { EventEntry } from '../../record/change.ts'
import { dayText, text } from '../../record/notification.ts'
import { areRealDays, saysDay, toldAlready, toldWithin } from './days.ts'
import { getDay } from './entry.ts'
import { namesItsSheet } from './ex-officio.ts'
import type { EventRule } from './rule.ts'

/** What every input of such an event begins with. */
export const ofFamilyRegister = {
  /** A 戸籍届 that this office received, or a notice of one received elsewhere. */
  source: z.enum(['notification', 'notice']),
  /** 戸籍届出・通知日. [STD 4.2.0.4] */
  notifiedOn: dayText,
  /** 職権記録書の番号. [告示15号 第3-2] */
  exOfficioNo: z.string().max(60).nullable(),
  /** 届出期間経過の理由. [戸籍法137条] */
  lateReason: text.nullable(),
} as const

/** The input as its rules look at it. */
export type OfFamilyRegister = {
  readonly source: 'notification' | 'notice'
  readonly notifiedOn: string
  readonly exOfficioNo: string | null
}

/** 届出日 of a notification, 通知日 of a notice: the row tells one of the two. */
export const toldOn = ({ source, notifiedOn }: OfFamilyRegister): Pick<EventEntry, 'notifiedOn' | 'noticedOn'> => {
  const day: CivilDay = getDay(notifiedOn)
  return source === 'notice' ? { noticedOn: day } : { notifiedOn: day }
}

/** The term of 戸籍法 is held against what this office received itself; of a notice the receiving office has done so. */
export const filedWithin = (term: Term, event: string): EventRule<OfFamilyRegister> => {
  const within = toldWithin(term, event, 'notifiedOn')
  return (input, facts) => (input.source === 'notification' ? within(input, facts) : undefined)
}

export const familyRegisterErrors: readonly EventRule<OfFamilyRegister>[] =
  [saysDay('notifiedOn'), areRealDays(['notifiedOn']), toldAlready('notifiedOn'), namesItsSheet()]
