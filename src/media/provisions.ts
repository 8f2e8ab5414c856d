/** Where the rules on media, and on what leaves on them, are written. */
import type { Provision } from '../law/provision.ts'

const standard = (at: string): Provision => ({ law: '告示15号', at })

export const MEDIA_PLACE = standard('第6-1')
export const MEDIA_LOCKED = standard('第6-2(1)')
export const TAKE_OUT = standard('第6-2(2)')
export const DUPLICATION = standard('第6-2(3)')
export const ERASURE = standard('第6-2(4)')
export const MEDIA_CRITERIA = standard('第6-2(5)')
export const MEDIA_RENEWED = standard('第6-3')
export const SEPARATION_OF_DUTIES = standard('第8-1(5)')
export const CONTRACTOR_TAKE_OUT = standard('第10-3(5)イ')
export const CONTRACTOR_RETURN = standard('第10-3(5)エ')
