/** Where the rules on contractors are written. */
import type { Provision } from '../law/provision.ts'

const standard = (at: string): Provision => ({ law: '告示15号', at: `第10-${at}` })

export const SURVEYED = standard('1(1)')
export const ABILITY_SURVEYED = standard('1(1)イ')
export const CERTIFICATION = standard('1(1)ウ')
export const MEASURES_CONFIRMED = standard('1(2)')
export const APPROVED_BEFORE = standard('1(3)')
export const DUTIES_EXPLAINED = standard('2')
export const RESPONSIBLE_PEOPLE = standard('3(1)')
export const MEASURES_AGREED = standard('3(2)')
export const PLACE_DESIGNATED = standard('3(3)')
export const WORKERS_NAMED = standard('3(4)')
export const PUT_TO_NO_OTHER_USE = standard('3(5)ア')
export const BROUGHT_BACK = standard('3(5)エ')
export const SUBCONTRACTING = standard('3(6)')
export const WORK_REPORTED = standard('3(7)')
export const SECRECY = standard('3(8)')
export const TRAINED = standard('3(9)')
export const PUBLICATION_AGREED = standard('3(12)')
export const SUPERVISED = standard('4')
