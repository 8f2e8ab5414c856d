/** Items that the inputs of this area have in common. */
import { z } from 'zod'
import { STEPS } from '../frame/officer.ts'

export const OperatorId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{1,63}$/)
export const TerminalId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
export const PersonName = z.string().trim().min(1).max(100)
export const Unit = z.string().trim().min(1).max(100)
export const Place = z.string().trim().min(1).max(100)

/** Typed at the keyboard, closed by the desk before anything is written. */
export const Password = z.string().min(12).max(128)

/** Shown once to whoever registers a terminal and typed there once: four groups of five, no two signs look alike. */
export const EnrolmentCode = z.string().regex(/^[2-9A-HJ-NP-Z]{5}(-[2-9A-HJ-NP-Z]{5}){3}$/)

export const GrantInput = z.strictObject({ step: z.enum(STEPS), id: z.string().min(1).max(100) })
export const GrantList = z.array(GrantInput).min(1).max(300)

export const Day = z.iso.date()
