/** The request record (交付請求書): who asks for whose record, under which provision, for what. [法12条2項; 告示15号第5-1] */
import { z } from 'zod'
import { TEXT_ITEMS } from './item-sets.ts'
import { RequesterSchema, typedOrNone } from './requester.ts'

const personNo = z.int().positive()

export const ResidenceCopyRequest = z.strictObject({
  householdNo: z.int().positive(),
  /** Everyone to be printed, by number; 'all' must name every member the household has at this moment. */
  scope: z.enum(['all', 'some']),
  members: z.array(personNo).min(1).max(60),
  /** 世帯連記式, or 個人票 for each. */
  form: z.enum(['household', 'single']),
  requester: RequesterSchema,
  /** Items asked for beside those shown anyway, and items asked to be left out. */
  asked: z.array(z.enum(TEXT_ITEMS)).max(TEXT_ITEMS.length),
  leftOut: z.array(z.enum(TEXT_ITEMS)).max(TEXT_ITEMS.length),
  /** Whose numbers are asked for specially, and for what use. */
  individualNumberOf: z.array(personNo).max(60),
  residentCodeOf: z.array(personNo).max(60),
  numberUse: typedOrNone,
  /** 利用目的, 請求事由. */
  purpose: typedOrNone,
  /** Why items beyond 基礎証明事項 are needed. [法12条の3] */
  itemReason: typedOrNone,
  copies: z.int().min(1).max(30),
  /** 「公用」 on every sheet. [STD 5.7] */
  publicUse: z.boolean(),
  fee: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('charged') }),
    z.strictObject({ kind: z.literal('exempt'), exemption: z.string().max(40) }),
  ]),
  /** How it leaves: over the counter, by post to the registered address, by post to the address of a requester. */
  delivery: z.enum(['counter', 'registered-address', 'requester-address']),
  /** Printer and tray are chosen at issue; empty where the printer cannot be told. [STD 5.5, 10.7] */
  printerNo: z.string().max(40),
  /** The spoiled copy this one takes the place of. */
  replaces: z.uuid().nullable(),
})
export type ResidenceCopyRequest = z.infer<typeof ResidenceCopyRequest>

/** Numbers are asked for person by person; every other item for the whole paper. */
export const asksIndividualNumber = (request: ResidenceCopyRequest, person: number): boolean =>
  request.individualNumberOf.includes(person)

export const asksResidentCode = (request: ResidenceCopyRequest, person: number): boolean =>
  request.residentCodeOf.includes(person)

export const asksAnyNumber = (request: ResidenceCopyRequest): boolean =>
  request.individualNumberOf.length > 0 || request.residentCodeOf.length > 0
