/** The acts of this area, listed once, and every sentence they may say. */
import { setMemberOrder } from './set-member-order/index.ts'
import { setMemberOrderWords } from './set-member-order/words.ja.ts'

export const householdActs = [setMemberOrder] as const

export const householdWords = { ...setMemberOrderWords }
