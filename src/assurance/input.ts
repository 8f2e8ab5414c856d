/** Items that the inputs of this area have in common. */
import { z } from 'zod'

/** One line of an officer's own words. */
export const Line = z.string().trim().min(1).max(200).regex(/^[^\p{Cc}\p{Cs}]+$/u)

/** Several lines; may be empty where nothing is to be said. */
export const Text = z.string().trim().max(2000).regex(/^[^\p{Cs}]*$/u)

/** Several lines that say something. */
export const SaidText = Text.min(1)

export const Day = z.iso.date()

/** What an approval is about: an id of the area it belongs to. */
export const SubjectId = z.string().min(1).max(64).regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)
