/** 緊急点検の開始: what is asked, of which years, by when and to whom it is answered. */
import type { DirectAct } from '../../frame/act.ts'
import { fiscalYearOf } from '../scope.ts'
import { lookUpTitles } from '../look-up.ts'
import { INSPECTION_DEADLINE, INSPECTION_FORM, INSPECTION_SCOPE } from '../provisions.ts'
import { raised, settle, when } from '../settle.ts'
import { openInspectionFace, type OpenInspection } from './face.ts'

const object = (reason: string, field?: string) =>
  raised({ code: `open-inspection/${reason}`, basis: INSPECTION_SCOPE }, field)

/** The area answers the titles of all campaigns there are. */
export const openInspection: DirectAct<OpenInspection, readonly string[]> = {
  ...openInspectionFace,
  basis: [INSPECTION_SCOPE, INSPECTION_DEADLINE, INSPECTION_FORM],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: lookUpTitles,
  decide: (input, { found, office }, officer) => {
    const { fiscalYears, body, officialOrder } = input
    const findings = [
      ...when(found.includes(input.title), object('same-title', 'title')),
      ...when(new Set(fiscalYears).size < fiscalYears.length, object('year-twice', 'fiscalYears')),
      ...when(fiscalYears.some((year) => year > fiscalYearOf(office.today)), object('year-to-come', 'fiscalYears')),
      ...when(input.dueOn < office.today, object('due-before', 'dueOn')),
      ...when((body === 'municipality') !== (officialOrder !== null), object('order-number', 'officialOrder')),
    ]
    const bodyName = body === 'municipality' ? office.municipality : office.prefecture
    return settle(findings, 'open-inspection', officer, { ...input, bodyName })
  },
}
