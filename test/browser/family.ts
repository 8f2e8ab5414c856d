/** 海野家 as its papers say it: what is read from them at the counter, and read again at the check. */

/** Today, as one types it: nobody comes late. */
export const shortEra = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `R${(year ?? 0) - 2018}.${month}.${date}`
}
export const FROM = '架空県星見市月影町１番地'
export const BLOCK = '朧一丁目'
export const LOT = '2-3'
export const ROOM = '朧ハイツ１０１'
/** The whole address, as the checker reads it from the paper. */
export const ADDRESS = '朧一丁目2番3号朧ハイツ１０１'
export const DOMICILE = '架空県朧月町大字霞１００番地'
export const REGISTER_HEAD = '海野　花子'

export type Member = {
  /** Surname and given name: as read, and as written. */
  readonly reading: readonly [string, string]
  readonly name: readonly [string, string]
  readonly birth: string
  readonly sex: 'male' | 'female'
  readonly relationship: string
}

export const HEAD: Member = {
  reading: ['うみの', 'はなこ'], name: ['海野', '花子'], birth: 'H2.5.4', sex: 'female', relationship: '世帯主',
}

export const FAMILY: readonly Member[] = [
  HEAD,
  { reading: ['うみの', 'たろう'], name: ['海野', '太郎'], birth: 'S63.2.3', sex: 'male', relationship: '夫' },
  { reading: ['うみの', 'つばさ'], name: ['海野', 'つばさ'], birth: 'R2.9.9', sex: 'male', relationship: '子' },
]

export const nameOf = ({ name }: Member): string => name.join('　')
