/** A view as the lists hold it: its input type closed in. */
import type { z } from 'zod'
import type { Provision } from '../law/provision.ts'
import type { Desk, Order } from './desk.ts'

export type ListedView = {
  readonly id: string
  readonly title: string
  readonly basis: readonly Provision[]
  readonly schema: z.ZodType
  readonly run: (desk: Desk, order: Order) => Promise<unknown>
}
