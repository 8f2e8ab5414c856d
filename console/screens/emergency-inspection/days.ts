/** Days and years of this screen as officers read them. */
import { isCivilDay } from '../../../src/law/calendar.ts'
import { formatEra } from '../../../src/law/era.ts'
import { say } from '../../messages/say.ts'

export const dayText = (day: string | null): string =>
  day === null ? '' : isCivilDay(day) ? formatEra(day) : day

/** 平成18年度: the fiscal year by the era year it begins in. */
export const yearText = (year: number): string =>
  say.inspection.year(dayText(`${year}-04-01`).replace(/年.*$/u, '年'))

export const termText = (from: string, until: string | null): string => `${dayText(from)}～${dayText(until)}`
