/** 統合記載欄: what happened (A), what to mind about it (B), and remarks (C), as lines. [STD 1.1.14] */
import { formatEra } from '../../law/era.ts'
import { findReason, reasonTitle } from '../../record/reason.ts'
import type { AliasSpan } from '../../record/resident.ts'
import type { HistoryRow } from './facts.ts'
import type { Showing } from './fields.ts'
import type { CopyItem } from '../item-titles.ts'
import type { Subject } from './readings.ts'

/** Former values a history may tell, and the item whose level decides whether it does. Numbers are never told. */
const TOLD: Readonly<Record<string, { readonly title: string; readonly item: CopyItem }>> = {
  fullName: { title: '氏名', item: 'name' },
  formerSurname: { title: '旧氏', item: 'formerSurname' },
  alias: { title: '通称', item: 'alias' },
  oazaAza: { title: '町字', item: 'address' },
  lot: { title: '番地等', item: 'address' },
  katagaki: { title: '方書', item: 'address' },
  headName: { title: '世帯主', item: 'head' },
  relationshipToHead: { title: '続柄', item: 'head' },
  registeredDomicile: { title: '本籍', item: 'familyRegister' },
  familyRegisterHead: { title: '筆頭者', item: 'familyRegister' },
  nationality: { title: '国籍・地域', item: 'nationality' },
}

/** Everything 統合記載欄 of a single form says of one person, oldest first. */
export const notesOf = (subject: Subject, shows: Showing): readonly string[] => {
  const { record, past } = subject
  const rows = shows('history', subject) ? past.history.filter(isPrintable) : []
  return [
    ...rows.flatMap((row) => tellRow(row, subject, shows)),
    ...(shows('aliasHistory', subject) ? record.aliasHistory.map(tellAlias) : []),
    ...(shows('remark', subject) && record.remark !== null ? [`【備考】${record.remark}`] : []),
  ]
}

/**
 * A planned move-out is never told before its day, so no removal is told of anybody who still lives here; a change of
 * sex is never told. [告示15号第5-1; STD 1.1.4, 5.1]
 */
const isPrintable = ({ reason, changedItems }: HistoryRow): boolean =>
  findReason(reason)?.group !== 'removal' && !HIDDEN.some((key) => Object.hasOwn(changedItems, key))

const HIDDEN = ['sex', 'plannedMoveOutOn', 'plannedDestination']

const tellRow = (row: HistoryRow, subject: Subject, shows: Showing): readonly string[] => {
  const days = [`【異動日】${row.eventOn.text}`, row.notifiedOn === null ? '' : `【届出日】${formatEra(row.notifiedOn)}`]
  const former = row.historyNo === 1 ? [] : Object.entries(row.changedItems).flatMap(([key, [from]]) => {
    const told = TOLD[key]
    if (told === undefined || !shows(told.item, subject) || typeof from !== 'string' || from === '') return []
    return [`　従前の${told.title}　${from}`]
  })
  const caution = shows('remark', subject) && row.cautionNote !== null ? [`　【留意事項】${row.cautionNote}`] : []
  return [[`【異動事由】${reasonTitle(row.reason)}`, ...days].filter((part) => part !== '').join('　'), ...former, ...caution]
}

/** 通称の記載及び削除に関する事項. [令30条の16] */
export const tellAlias = (span: AliasSpan): string => {
  const deleted = span.deletedOn === null ? '' : `　【削除】${formatEra(span.deletedOn)}　${span.deletedMunicipality ?? ''}`
  return `【通称】${span.alias}　【記載】${formatEra(span.recordedOn)}　${span.recordedMunicipality}${deleted}`
}
