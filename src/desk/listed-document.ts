/** A document as the lists hold it: its input type closed in. */
import type { z } from 'zod'
import type { Provision } from '../law/provision.ts'
import type { Outcome } from './conduct.ts'
import type { Desk, Order } from './desk.ts'

/** The outcome, and the papers themselves: one file a copy, or one preview. */
export type Issued =
  | (Extract<Outcome, { outcome: 'done' }> & { readonly files: readonly Uint8Array[] })
  | Extract<Outcome, { outcome: 'refused' }>

/** A route of documents. */
export type ListedDocument = {
  readonly id: string
  readonly title: string
  readonly basis: readonly Provision[]
  readonly schema: z.ZodType
  readonly run: (desk: Desk, order: Order, preview: boolean) => Promise<Issued>
}
