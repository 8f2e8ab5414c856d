/** Items that the inputs of this area have in common. */
import { z } from 'zod'

export const Reason = z.string().trim().min(1).max(1000)

/** A day of a block: one to which its year can be added, and from which years can be counted. */
export const BlockDay = z.iso.date().refine((day) => day >= '1900-01-01' && day <= '2999-12-31')

/** The person, or the household, that a block lies on; the other is null. */
export const Subject = {
  personNo: z.int().positive().nullable(),
  householdNo: z.int().positive().nullable(),
} as const

/** A block as the screen shows it: number, the revision that was seen, and on whom it lies. */
export const SeenBlock = { blockNo: z.int().positive(), revision: z.int().positive(), ...Subject } as const

export type Subject = { readonly personNo: number | null; readonly householdNo: number | null }
export type SeenBlock = Subject & { readonly blockNo: number; readonly revision: number }

/** Asked of the register: the person or household itself, so that the write is bound to it. */
export const askSubject = ({ personNo, householdNo }: Subject) =>
  ({ persons: personNo === null ? [] : [personNo], households: householdNo === null ? [] : [householdNo] })

/** Whom the log names. */
export const personsOf = ({ personNo }: Subject): readonly number[] => (personNo === null ? [] : [personNo])
