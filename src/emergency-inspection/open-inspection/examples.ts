/** Opening a campaign, as a table. */
import type { ActExample } from '../example.ts'
import type { OpenInspection } from './face.ts'

const when: OpenInspection = {
  title: '令和8年度緊急点検', basis: '総務省依頼', fiscalYears: [2025, 2026], dueOn: '2026-12-25', addressee: '架空県',
  body: 'municipality', officialOrder: 12,
}
const given: readonly string[] = ['平成19年度緊急点検']

/** Every reason, and the ordinary cases. */
export const examples: readonly ActExample<OpenInspection, readonly string[]>[] = [
  { title: '市町村の点検', given, when, then: [], writes: { bodyName: '海辺市', officialOrder: 12, by: 'tokatsu' } },
  {
    title: '都道府県の点検に建制順はない', given, when: { ...when, body: 'prefecture', officialOrder: null }, then: [],
    writes: { bodyName: '架空県' },
  },
  { title: '期限が今日でもよい', given, when: { ...when, dueOn: '2026-11-21' }, then: [] },
  { title: '昔の年度', given, when: { ...when, fiscalYears: [2006, 2007] }, then: [] },
  {
    title: '同じ名称', given, when: { ...when, title: '平成19年度緊急点検' }, then: ['!open-inspection/same-title'],
  },
  {
    title: '年度が二度、まだ来ない年度も', given, when: { ...when, fiscalYears: [2027, 2027] },
    then: ['!open-inspection/year-twice', '!open-inspection/year-to-come'],
  },
  { title: '期限が昨日', given, when: { ...when, dueOn: '2026-11-20' }, then: ['!open-inspection/due-before'] },
  {
    title: '市町村に建制順がない', given, when: { ...when, officialOrder: null }, then: ['!open-inspection/order-number'],
  },
  {
    title: '都道府県に建制順がある', given, when: { ...when, body: 'prefecture' }, then: ['!open-inspection/order-number'],
  },
]
