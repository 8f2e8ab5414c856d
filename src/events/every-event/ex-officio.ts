/** 職権: what is done without a notification rests on a sheet that the office wrote for itself. [告示15号 第3-2] */
import type { Answers } from '../../frame/question.ts'
import { EX_OFFICIO_SHEET } from '../../law/provision.ts'
import type { EventRule } from './rule.ts'

/** An event that may rest on a 職権記録書, by its number. */
export type OnSheet = { readonly exOfficioNo: string | null }

/** @param isExOfficio for kinds that are so in some cases alone. */
export const namesItsSheet = <I extends OnSheet>(
  isExOfficio: (input: I, facts: Answers) => boolean = () => true,
): EventRule<I> => (input, facts) =>
  isExOfficio(input, facts) && (input.exOfficioNo ?? '').trim() === ''
    ? { code: 'event/no-ex-officio-record', basis: EX_OFFICIO_SHEET, field: 'exOfficioNo' } : undefined
