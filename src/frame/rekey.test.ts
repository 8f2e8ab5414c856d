/** Blind re-key: what says the same, and what does not. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { exactDate } from '../law/imprecise-date.ts'
import { civilDay } from '../law/calendar.ts'
import type { FieldType } from './form.ts'
import { saysTheSame } from './rekey.ts'

const home = { oazaAza: '桜台一丁目', lot: '2番3号', katagaki: 'メゾン桜２０１' }
const born = exactDate(civilDay('1990-05-04'))
const unknown = { kind: 'unknown', text: '昭和25年 月日不詳', sortOn: '1950-01-01' }

const table: readonly (readonly [FieldType, unknown, string, boolean])[] = [
  ['name', '海野　花子', '海野　花子', true],
  ['name', '海野　花子', '海野　華子', false],
  ['name', '海野　花子', '海野 花子', false],
  ['name', '葛\u{E0103}野　花子', '葛野　花子', true],
  ['name', '葛\u{E0102}野　花子', '葛野　花子', false],
  ['name', '渡邉　実', '渡邊　実', false],
  ['name', '葛\u{E0102}野　花子', '葛\u{E0100}野　花子', true],
  ['era-date', '2026-04-01', 'R8.4.1', true],
  ['era-date', '2026-04-01', '令和8年4月1日', true],
  ['era-date', '2026-04-01', '２０２６０４０１', true],
  ['era-date', '2026-04-01', 'R8.4.2', false],
  ['era-date', '2026-04-01', '', false],
  ['imprecise-date', born, 'H2.5.4', true],
  ['imprecise-date', born, '1990-05-04', true],
  ['imprecise-date', born, 'H2.5.5', false],
  ['imprecise-date', unknown, '昭和25年 月日不詳', true],
  ['imprecise-date', unknown, '昭和25年1月1日', false],
  ['address', home, '桜台一丁目2番3号メゾン桜201', true],
  ['address', home, '桜台１丁目２－３　メゾン桜２０１', true],
  ['address', home, '桜台1-2-3 メゾン桜201', true],
  ['address', home, '桜台一丁目2番3号メゾン桜202', false],
  ['address', home, '桜台一丁目2番3号', false],
  ['address', { ...home, lot: '12番3号' }, '桜台一丁目2番3号メゾン桜201', false],
]

describe('re-key', () => {
  for (const [type, value, typed, same] of table) {
    const verdict = same ? 'says the same as' : 'differs from'
    it(`${type}: ${typed || '(nothing)'} ${verdict} ${JSON.stringify(value)}`, () => {
      assert.equal(saysTheSame(type, value, typed), same)
    })
  }
})
