/** 除票固有の記載事項: why and when the record was removed, and where the person went, as lines. [STD 1.1.5, 20.1.3] */
import { formatEra } from '../../law/era.ts'
import type { CivilDay } from '../../law/calendar.ts'
import { reasonTitle } from '../../record/reason.ts'
import type { ResidentRecord } from '../../record/resident.ts'
import type { Past } from '../every-certificate/past.ts'

/**
 * The lines that 統合記載欄 of a removed record begins with. Of a move-out the day of the cause is the planned day and
 * stays so, whatever was confirmed later; both destinations stand beside each other.
 */
export const removalNotes = (record: ResidentRecord, past: Past): readonly string[] => [
  line([
    ['消除事由', record.removalReason === null ? null : reasonTitle(record.removalReason)],
    ['事由の生じた年月日', record.causeOn?.text ?? null],
    ['届出の年月日', eraOf(notifiedOnOf(record, past))],
  ]),
  line([['転出先住所（予定）', record.plannedDestination]]),
  line([['転出先住所（確定）', record.confirmedDestination]]),
  line([['転出年月日', eraOf(record.confirmedMoveOutOn)], ['転入通知年月日', eraOf(record.moveInNoticeOn)]]),
  line([['改製年月日', eraOf(record.remadeOn)]]),
].filter((text) => text !== '')

/** The day of the notification by which the record came to be removed: that of the newest row of its reason. */
const notifiedOnOf = ({ removalReason }: ResidentRecord, { history }: Past): CivilDay | null =>
  history.findLast((row) => row.reason === removalReason && row.notifiedOn !== null)?.notifiedOn ?? null

const eraOf = (day: CivilDay | null): string | null => (day === null ? null : formatEra(day))

const line = (items: readonly (readonly [string, string | null])[]): string =>
  items.filter(([, text]) => text !== null && text !== '').map(([title, text]) => `【${title}】${text}`).join('　')
