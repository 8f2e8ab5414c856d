/** Keeps the home list still while answers come in, until the officer asks for a new order. */
import { useState } from 'react'
import type { CaseRow, CounterHome } from '../../ask/shapes/roads.ts'
import { holdOrder } from '../../parts/RowGrid/order.ts'
import { inTurn } from './rows.ts'
import type { TurnOf } from './rows.ts'

export type HeldRows = {
  readonly rows: readonly CaseRow[]
  /** Rows that came after the order was fixed. */
  readonly fresh: number
  readonly release: () => void
}

const keyOf = ({ caseId }: CaseRow): string => caseId

export const useHeldRows = (answer: CounterHome | undefined, turnOf: TurnOf): HeldRows => {
  const [shown, setShown] = useState<readonly string[] | null>(null)
  const arrived = inTurn(answer?.rows ?? [], turnOf)
  if (shown === null && answer !== undefined) setShown(arrived.map(keyOf))
  if (shown === null) return { rows: arrived, fresh: 0, release: () => undefined }
  return { ...holdOrder(shown, arrived, keyOf), release: () => setShown(null) }
}
