/** 異動の取消し: what a row did is undone by one more row on top; both stay. [STD 4.6.0.1] */
import { amend, isSame, remove, type Amendments, type EventEntry, type ResidentChange } from './change.ts'
import { CANCELLED_HISTORY_NO, cancelledBy, getCurrent, listCancelled, opensSheet } from './history.ts'
import type { ReasonId } from './reason.ts'
import type { ResidentRecord } from './resident.ts'

/** 異動の取消し（増）・（減）・（修正）: what undoing a row does to the population. */
export type Undoing = {
  readonly reason: Extract<ReasonId, 'cancel-removal' | 'cancel-entry' | 'cancel-correction'>
  /** The person's newest row, upon which the cancellation is put. */
  readonly current: ResidentRecord
  /** Rows that no longer count, newest first: the one chosen, and the plan of a move-out that was carried out. */
  readonly cancels: readonly number[]
  /** The items as they were before. */
  readonly items: Amendments
}

/** Why a row cannot be undone. */
export type UndoFault =
  | 'no-such-row' | 'cancelled-already' | 'is-cancellation' | 'later-sheet' | 'later-events' | 'changed-since'
  | 'notice-received'

/** Settled by the household engine whenever anything happens: no sign that anybody changed the record since. */
const OF_HOUSEHOLD: ReadonlySet<string> = new Set(['headName', 'orderInHousehold'])

/** In: every row of one person, and the one to undo. Out: what the cancellation restores, or all reasons against it. */
export const undo = (
  rows: readonly ResidentRecord[], historyNo: number,
): { readonly undoing: Undoing } | { readonly faults: readonly UndoFault[] } => {
  const target = rows.find((row) => row.historyNo === historyNo)
  if (target === undefined) return { faults: ['no-such-row'] }
  const current = getCurrent(rows)
  const undone = [target, ...planOf(rows, target)]
  const faults = faultsOf(rows, target, undone)
  if (faults.length > 0) return { faults }
  const cancels = undone.map((row) => row.historyNo)
  if (opensSheet(target))
    return { undoing: { reason: 'cancel-entry', current, cancels, items: { status: 'cancelled' } } }
  const reason = isRemoval(target) ? 'cancel-removal' : 'cancel-correction'
  return { undoing: { reason, current, cancels, items: formerItems(undone) } }
}

const isRemoval = ({ changedItems }: ResidentRecord): boolean => changedItems['status']?.[0] === 'current'

/** A move-out that took effect by its date is undone with its plan, or the next morning would carry it out again. */
const planOf = (rows: readonly ResidentRecord[], target: ResidentRecord): readonly ResidentRecord[] => {
  if (!isRemoval(target) || target.moveInNoticeOn !== null) return []
  const cancelled = listCancelled(rows)
  return rows.filter((row) => row.historyNo < target.historyNo && row.sheetNo === target.sheetNo
    && !cancelled.has(row.historyNo) && Object.hasOwn(row.changedItems, 'plannedMoveOutOn')
    && isSame(row.plannedMoveOutOn, target.plannedMoveOutOn)).slice(-1)
}

const faultsOf = (
  rows: readonly ResidentRecord[], target: ResidentRecord, undone: readonly ResidentRecord[],
): readonly UndoFault[] => {
  const current = getCurrent(rows)
  const cancelled = listCancelled(rows)
  const since = rows.filter((row) => row.historyNo > target.historyNo && row.sheetNo === target.sheetNo
    && !cancelled.has(row.historyNo) && cancelledBy(row).length === 0 && changesItems(row))
  const faults: (UndoFault | false)[] = [
    cancelled.has(target.historyNo) && 'cancelled-already',
    cancelledBy(target).length > 0 && 'is-cancellation',
    target.sheetNo !== current.sheetNo && 'later-sheet',
    opensSheet(target) && since.length > 0 && 'later-events',
    !opensSheet(target) && (!standsStill(current, undone) || isPlanCarriedOut(target, current)) && 'changed-since',
    isRemoval(target) && target.moveInNoticeOn === null && current.moveInNoticeOn !== null && 'notice-received',
  ]
  const told = faults.filter((fault) => fault !== false)
  // Of a row that does not count, or of another sheet, nothing else is worth saying.
  return told.filter((fault) => fault !== 'changed-since' || told[0] === 'changed-since')
}

/** Whoever has gone by a plan comes back by undoing the removal; the plan alone would leave a removal without a day. */
const isPlanCarriedOut = (target: ResidentRecord, current: ResidentRecord): boolean =>
  !isRemoval(target) && Object.hasOwn(target.changedItems, 'plannedMoveOutOn') && current.status !== target.status

const changesItems = ({ changedItems }: ResidentRecord): boolean =>
  Object.keys(changedItems).some((item) => !OF_HOUSEHOLD.has(item))

/** True where every item is still as the undone rows left it. */
const standsStill = (current: ResidentRecord, undone: readonly ResidentRecord[]): boolean => {
  const now = new Map<string, unknown>(Object.entries(current))
  return Object.entries(effectOf(undone)).every(([item, [, to]]) => OF_HOUSEHOLD.has(item) || isSame(now.get(item), to))
}

/** What the rows did together, the oldest first: item → [before all of them, after all of them]. */
const effectOf = (undone: readonly ResidentRecord[]): ResidentRecord['changedItems'] => {
  const effect = new Map<string, readonly [unknown, unknown]>()
  for (const { changedItems } of undone.toReversed()) {
    for (const [item, [from, to]] of Object.entries(changedItems)) {
      const first = effect.get(item)
      effect.set(item, [first === undefined ? from : first[0], to])
    }
  }
  return Object.fromEntries(effect)
}

/** Keys of changed items are items of the record, and their values were read from one. */
const formerItems = (undone: readonly ResidentRecord[]): Amendments =>
  Object.fromEntries(Object.entries(effectOf(undone)).map(([item, [from]]) => [item, from]))

/** The row that undoes; `items` may say more than what was before: another household, another relationship. */
export const cancel = (undoing: Undoing, items: Amendments, event: EventEntry): ResidentChange => {
  const { current, reason, cancels } = undoing
  const all = { ...undoing.items, ...items }
  const entry = { ...event, reason }
  const change = reason === 'cancel-entry'
    ? remove(current, { ...all, status: 'cancelled', removedOn: event.processedOn }, entry) : amend(current, all, entry)
  const changedItems = { ...change.record.changedItems, [CANCELLED_HISTORY_NO]: [null, cancels] as const }
  return { ...change, record: { ...change.record, changedItems } }
}
