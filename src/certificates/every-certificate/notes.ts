/** 統合記載欄: what happened (A), what to mind about it (B), and remarks (C), as lines. [STD 1.1.14] */
import { formatEra } from '../../law/era.ts'
import { listCancelled } from '../../record/history.ts'
import { findReason, reasonTitle } from '../../record/reason.ts'
import type { AliasSpan } from '../../record/resident.ts'
import type { Showing } from './fields.ts'
import type { CopyItem } from './item-titles.ts'
import type { HistoryRow } from './past.ts'
import type { Subject } from './readings.ts'

/** Former values a history may tell, and the item whose level decides whether it does. Numbers are never told. */
const TOLD: Readonly<Record<string, { readonly title: string; readonly item: CopyItem }>> = {
  fullName: { title: '氏名', item: 'name' },
  formerSurname: { title: '旧氏', item: 'formerSurname' },
  alias: { title: '通称', item: 'alias' },
  birthDate: { title: '生年月日', item: 'birthDate' },
  oazaAza: { title: '町字', item: 'address' },
  lot: { title: '番地等', item: 'address' },
  katagaki: { title: '方書', item: 'address' },
  becameResidentOn: { title: '住民となった年月日', item: 'becameResidentOn' },
  addressFixedOn: { title: '住所を定めた年月日', item: 'addressFixedOn' },
  previousAddress: { title: '転入前住所', item: 'previousAddress' },
  headName: { title: '世帯主', item: 'head' },
  relationshipToHead: { title: '続柄', item: 'head' },
  registeredDomicile: { title: '本籍', item: 'familyRegister' },
  familyRegisterHead: { title: '筆頭者', item: 'familyRegister' },
  nationality: { title: '国籍・地域', item: 'nationality' },
}

/** Everything 統合記載欄 of a single form says of one person, oldest first. */
export const notesOf = (subject: Subject, shows: Showing): readonly string[] => {
  const { record, past } = subject
  const isLive = record.status === 'current'
  const rows = shows('history', subject) ? past.history.filter((row) => isPrintable(row, isLive, past.history)) : []
  const cancelled = listCancelled(past.history)
  return [
    ...rows.flatMap((row) => tellRow(row, cancelled.has(row.historyNo), (item) => shows(item, subject))),
    ...(shows('aliasHistory', subject) ? record.aliasHistory.map(tellAlias) : []),
    ...(shows('remark', subject) && record.remark !== null ? [`【備考】${record.remark}`] : []),
  ]
}

/**
 * A planned move-out is never told of anybody who still lives here, nor that one was called off; a removal that was
 * cancelled later is. Of a removed record the plan is told, and not the removal that it came to once more. A change of
 * sex is never told. [告示15号第5-1; STD 1.1.4, 5.1]
 */
const isPrintable = (row: HistoryRow, isLive: boolean, rows: readonly HistoryRow[]): boolean => {
  if (Object.hasOwn(row.changedItems, 'sex') || isNoticeAlone(row)) return false
  if (isLive) return !isPlan(row)
  const isPlanned = rows.some((other) =>
    isPlan(other) && other.reason === row.reason && other.historyNo < row.historyNo)
  return !(isRemoval(row) && isPlanned)
}

/** 転入通知 that came after the removal is no event of the resident: a removed record tells it among its own items. */
const isNoticeAlone = ({ changedItems }: HistoryRow): boolean =>
  Object.hasOwn(changedItems, 'moveInNoticeOn') && !Object.hasOwn(changedItems, 'status')

const isRemoval = ({ reason, changedItems }: HistoryRow): boolean =>
  findReason(reason)?.group === 'removal' && Object.hasOwn(changedItems, 'status')

/** A row about a move-out that had not yet come: nothing in it took anybody out of the register, or back. */
const isPlan = ({ reason, changedItems }: HistoryRow): boolean =>
  !Object.hasOwn(changedItems, 'status')
    && (findReason(reason)?.group === 'removal' || OF_PLAN.some((key) => Object.hasOwn(changedItems, key)))

const OF_PLAN = ['plannedMoveOutOn', 'plannedDestination']

/** A (異動履歴), the former values whose items are shown, and B (留意事項) where the row has one. */
const tellRow = (
  row: HistoryRow, isCancelled: boolean, shows: (item: CopyItem) => boolean,
): readonly string[] => {
  const event = [
    `【異動事由】${reasonTitle(row.reason)}`,
    `【異動日】${row.eventOn.text}`,
    row.notifiedOn === null ? '' : `【届出日】${formatEra(row.notifiedOn)}`,
    isCancelled ? '【取消し】' : '',
  ]
  const former = row.historyNo === 1 ? [] : Object.entries(row.changedItems).flatMap(([key, [from]]) => {
    const told = TOLD[key]
    const text = formerText(from)
    return told === undefined || text === '' || !shows(told.item) ? [] : [`　従前の${told.title}　${text}`]
  })
  const caution = row.cautionNote === null ? [] : [`　【留意事項】${row.cautionNote}`]
  return [event.filter((part) => part !== '').join('　'), ...former, ...caution]
}

/** A former value as it was printed: a text, or the text of a date. */
const formerText = (from: unknown): string => {
  if (typeof from === 'string') return from
  const text: unknown = typeof from === 'object' && from !== null && 'text' in from ? from.text : ''
  return typeof text === 'string' ? text : ''
}

/** 通称の記載及び削除に関する事項. [令30条の16] */
export const tellAlias = (span: AliasSpan): string => {
  const deleted = span.deletedOn === null ? '' : `　【削除】${formatEra(span.deletedOn)}　${span.deletedMunicipality ?? ''}`
  return `【通称】${span.alias}　【記載】${formatEra(span.recordedOn)}　${span.recordedMunicipality}${deleted}`
}
