/** Which contracts a campaign is about: those that ran or ended in one of its years, whenever they began. Pure. */

/** A contract's own term; null: no end is agreed. Days are 'YYYY-MM-DD'. */
export type Term = { readonly startsOn: string; readonly endsOn: string | null }

/** 会計年度: 1 April to 31 March, named after the year it begins in. [地方自治法208条1項] */
export const fiscalYear = (year: number): { readonly first: string; readonly last: string } =>
  ({ first: `${year}-04-01`, last: `${year + 1}-03-31` })

/** True where the contract ran for at least a day of one of the years. */
export const ranIn = ({ startsOn, endsOn }: Term, years: readonly number[]): boolean => years.some((year) => {
  const { first, last } = fiscalYear(year)
  return startsOn <= last && (endsOn === null || endsOn >= first)
})

/** The fiscal year that a day lies in. */
export const fiscalYearOf = (day: string): number =>
  Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0)
