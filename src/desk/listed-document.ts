/** A document as the lists hold it: its input type closed in. */
import type { z } from 'zod'
import type { Provision } from '../law/provision.ts'
import type { Desk, Order } from './desk.ts'
import type { Issued } from './issue.ts'

export type ListedDocument = {
  readonly id: string
  readonly title: string
  readonly basis: readonly Provision[]
  readonly schema: z.ZodType
  readonly run: (desk: Desk, order: Order, preview: boolean) => Promise<Issued>
}
