/** When the cash may be closed, as a table. */
import type { ActExample } from '../example.ts'
import type { CloseCash } from './face.ts'
import type { CashFound } from './index.ts'

const given: CashFound = {
  day: '2026-11-21', place: '本庁町民課', copies: 3, yenDue: 900,
  serials: [{ terminalNo: 'mado-5', printerNo: 'mado-5-p', whole: true }], closed: null,
}
const when: CloseCash = { day: '2026-11-21', yenCounted: 900, note: null }

/** Every reason, and the ordinary cases. */
export const examples: readonly ActExample<CloseCash, CashFound>[] = [
  { title: '金額と番号が合って締める', given, when, then: [], writes: { yenDue: 900, yenCounted: 900, place: '本庁町民課' } },
  {
    title: '合わないときは理由を添えて締める', given, when: { ...when, yenCounted: 600, note: '釣銭の誤り。翌朝に申出あり。' }, then: [],
    writes: { yenDue: 900, yenCounted: 600 },
  },
  { title: '合わないのに理由がない', given, when: { ...when, yenCounted: 600 }, then: ['!close-cash/difference'] },
  { title: '締めた日をもう一度は締めない', given: { ...given, closed: {} }, when, then: ['!close-cash/closed-already'] },
  {
    title: '発行番号に抜けがある', when, then: ['!close-cash/number-missing'],
    given: { ...given, serials: [{ terminalNo: 'mado-5', printerNo: 'mado-5-p', whole: false }] },
  },
  { title: '明日の会計', given, when: { ...when, day: '2026-11-22' }, then: ['!close-cash/day-to-come'] },
]
