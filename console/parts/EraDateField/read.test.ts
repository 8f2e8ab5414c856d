/** What a date field keeps and says for what is typed into it. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isImpreciseDate } from '../../../src/law/imprecise-date.ts'
import { keptDay, keptImprecise, readingOfDay, readingOfImprecise, shownDay } from './read.ts'

describe('日付の欄', () => {
  const typed = ['R7.4.1', 'r7/4/1', 'Ｒ７．４．１', '令和7年4月1日', 'R070401', '5070401', '20250401', '2025-4-1']
  for (const text of typed) {
    it(`keeps the same day for ${text}`, () => assert.equal(keptDay(text), '2025-04-01'))
  }

  it('keeps what it cannot read, so that a draft loses nothing, and says why', () => {
    assert.equal(keptDay('あした'), 'あした')
    assert.equal(readingOfDay('あした', 'era').tone, 'bad')
    assert.equal(readingOfDay('R7.2.30', 'era').tone, 'bad')
    assert.equal(shownDay('あした', 'era'), 'あした')
  })

  it('shows 和暦, and 西暦 where the item is in 西暦', () => {
    assert.equal(shownDay('2019-05-01', 'era'), '令和元年5月1日')
    assert.equal(shownDay('2019-05-01', 'gregorian'), '2019年5月1日')
  })

  it('says the weekday, and that it put an era right', () => {
    assert.deepEqual(readingOfDay('R8.11.21', 'era'), { text: '＝ 令和8年11月21日（土）', tone: 'good' })
    assert.deepEqual(readingOfDay('H31.5.1', 'era').tone, 'care')
    assert.match(readingOfDay('H31.5.1', 'era').text, /令和元年5月1日/)
  })

  it('says nothing while nothing is typed', () => {
    assert.deepEqual(readingOfDay(' ', 'era'), { text: '', tone: 'none' })
    assert.equal(keptImprecise('', 'era'), null)
  })

  it('keeps imprecise dates as the register writes them, and unread ones as typed', () => {
    const known = keptImprecise('昭和25年月日不詳', 'era')
    assert.ok(isImpreciseDate(known))
    assert.equal(readingOfImprecise('昭和25年月日不詳', 'era').tone, 'care')
    assert.deepEqual(keptImprecise('むかし', 'era'), { kind: 'unread', text: 'むかし', sortOn: '' })
  })
})
