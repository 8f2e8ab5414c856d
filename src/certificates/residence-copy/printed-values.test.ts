/** Dates, blanks, the attestation and texts too long, on either form. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { civilDay } from '../../law/calendar.ts'
import { exactDate } from '../../law/imprecise-date.ts'
import { compose } from './content.ts'
import { settle } from './facts.ts'
import { hanako, maria, mayor, taro, tsubasa, tsuru } from '../every-certificate/people.ts'
import { factsOf, requestFor } from './people.ts'
import {
  boxesOf, historyRow, HOUSEHOLD_ITEMS, mark, paperOf, said, valuesOf, withPast, type Wanted,
} from './read-paper.ts'

describe('dates and blanks', () => {
  it('prints 【空欄】 for 住所を定めた年月日 of whoever never moved inside the town [scenario 1]', () => {
    assert.deepEqual(said(boxesOf([taro]), 'addressFixedOn'), ['【空欄】'])
    const moved = { ...taro, addressFixedOn: exactDate(civilDay('2026-10-01')) }
    assert.deepEqual(said(boxesOf([moved]), 'addressFixedOn'), ['令和8年10月1日'])
  })

  it('prints the day even where the move inside was on the day of becoming a resident', () => {
    const circumstances = withPast({ addressBefore: '架空県海辺市浜一丁目１番１号' })
    const boxes = boxesOf([taro], { asked: ['addressBeforeChange'], circumstances })
    assert.deepEqual(said(boxes, 'addressFixedOn'), ['令和8年3月20日'])
    assert.deepEqual(said(boxes, 'addressBeforeChange'), ['架空県海辺市浜一丁目１番１号'])
  })

  it('prints 【空欄】 for what is not known and ＊＊＊ for what does not exist', () => {
    assert.deepEqual(said(boxesOf([tsubasa]), 'previousAddress'), ['【空欄】'])
    assert.deepEqual(said(boxesOf([tsubasa]), 'nameKana'), ['【空欄】'], 'kana not confirmed')
    assert.deepEqual(said(boxesOf([taro]), 'formerSurname'), ['＊＊＊'])
    assert.deepEqual(said(boxesOf([maria]), 'nameKana'), ['＊＊＊'])
  })

  it('prints 和暦, but the birth of a foreign resident and the end of the stay in Gregorian [STD 1.1.9]', () => {
    const boxes = boxesOf([taro, maria, tsuru], { asked: [...HOUSEHOLD_ITEMS] })
    assert.deepEqual(said(boxes, 'birthDate'), ['昭和45年5月6日', '1990年5月1日', '昭和25年 月日不詳'])
    assert.deepEqual(said(boxes, 'periodExpiresOn'), ['2029年3月19日'])
    const others = paperOf([taro, maria, tsuru], { asked: [...HOUSEHOLD_ITEMS] }).content.sheets.flatMap((sheet) => [
      ...sheet.boxes.filter(({ field }) => field !== 'birthDate' && field !== 'periodExpiresOn')
        .flatMap(({ lines }) => lines),
      sheet.closing?.issuedOn ?? '',
    ])
    assert.ok(others.every((text) => !/(19|20)\d\d年/.test(text)))
  })

  it('shows what belongs to each foreign category and no more', () => {
    const special = { ...maria, foreignCategory: 'special-permanent' as const, sprCertificateNo: 'SP12345678AB' }
    const boxes = boxesOf([special], { asked: [...HOUSEHOLD_ITEMS] })
    assert.deepEqual(said(boxes, 'cardNo'), ['SP12345678AB'])
    assert.deepEqual([...said(boxes, 'statusOfResidence'), ...said(boxes, 'periodOfStay')], ['＊＊＊', '＊＊＊'])
    const refuge = { ...maria, foreignCategory: 'temporary-refuge' as const, landingPeriod: '6月' }
    assert.deepEqual(said(boxesOf([refuge], { asked: [...HOUSEHOLD_ITEMS] }), 'periodOfStay'), ['6月'])
  })
})

describe('who attests', () => {
  const attestation = (items: Wanted) => paperOf([taro, hanako], items).content.sheets.at(-1)?.closing

  it('is the mayor, with the prefecture before the title, and the seal in black', () => {
    const closing = attestation({})
    assert.deepEqual([closing?.title, closing?.name], ['架空県海辺市長', '見本　一郎'])
    assert.deepEqual([closing?.issuedOn, closing?.sealed], ['令和8年11月21日', true])
    assert.equal(closing?.sealNote, 'この印は黒色です。')
  })

  it('is the acting mayor while one acts, by itself', () => {
    const acting = {
      ...mayor, role: 'acting-mayor' as const, title: '海辺市長職務代理者　副市長', name: '見本　二郎',
      startsOn: civilDay('2026-11-21'), endsOn: civilDay('2026-11-30'),
    }
    assert.equal(attestation({ circumstances: { found: { attestors: [mayor, acting] } } })?.name, '見本　二郎')
    const over = { ...acting, startsOn: civilDay('2026-11-01'), endsOn: civilDay('2026-11-20') }
    assert.equal(attestation({ circumstances: { found: { attestors: [over, mayor] } } })?.name, '見本　一郎')
  })

  it('puts a long title above the name instead of breaking it', () => {
    const acting = { ...mayor, role: 'acting-mayor' as const, title: '海辺市長職務代理者　海辺市副市長（総務・防災担当）' }
    const closing = attestation({ circumstances: { found: { attestors: [acting] } } })
    assert.deepEqual([closing?.stacked, attestation({})?.stacked], [true, false])
    const endless = { ...acting, title: `海辺市長職務代理者　${'副'.repeat(30)}市長` }
    assert.ok((attestation({ circumstances: { found: { attestors: [endless] } } })?.titleSize ?? 13) < 12.5)
  })

  it('attests the whole household or a part of it, as it is', () => {
    const part = compose(requestFor([taro], { scope: 'some' }), settle(factsOf([taro, hanako])), mark, {})
    assert.match(JSON.stringify(part), /世帯の一部の住民票/)
  })

  it('prints no seal where the office has none, and none on a preview', () => {
    const sealless = attestation({ circumstances: { found: { attestors: [{ ...mayor, seal: '' }] } } })
    assert.deepEqual([sealless?.sealed, sealless?.sealNote], [false, ''])
    const preview = paperOf([taro], { mark: 'preview' }).content
    assert.deepEqual([preview.seal, preview.watermark, preview.sheets[0]?.foot], ['', '見本　確認用', '確認用'])
  })

  it('uses the office\'s own wording', () => {
    const rules = { wording: { 'attestation-all': '原本の写しに相違ない。', 'omitted': '（省略）' } }
    const [sheet] = paperOf([taro], { circumstances: { found: { rules } } }).content.sheets
    assert.equal(sheet?.closing?.attestation, '原本の写しに相違ない。')
    assert.deepEqual(said(valuesOf(sheet), 'headName'), ['（省略）'])
  })
})

describe('個人票', () => {
  const single = { form: 'single' as const, scope: 'some' as const }

  it('is one sheet a person, the attestation on the last', () => {
    const { pages, content } = paperOf([taro, hanako], { form: 'single' })
    assert.equal(pages, 2)
    assert.deepEqual(content.sheets.map(({ closing }) => closing !== null), [false, true])
  })

  it('tells the items of other offices only where they are asked for', () => {
    const insured = {
      ...taro, elector: true, nationalHealthSince: civilDay('2026-03-20'), pensionNo: '1234-567890',
      childAllowanceFrom: '2026-04',
    }
    assert.deepEqual(said(boxesOf([insured], single), 'elector'), [])
    const boxes = boxesOf([insured], { ...single, asked: ['elector', 'pension', 'childAllowance'] })
    assert.deepEqual(said(boxes, 'elector'), ['登録あり'])
    assert.deepEqual(said(boxes, 'nationalHealth'), ['【省略】'])
    assert.deepEqual(said(boxes, 'childAllowance'), ['開始 令和8年4月'])
  })

  it('goes on to further sheets where the history is long', () => {
    const moves = Array.from({ length: 79 }, (_, at) => historyRow({
      historyNo: at + 2, reason: 'change-of-address', changedItems: { lot: [`${at}番地`, '次'] },
    }))
    const circumstances = withPast({ history: [historyRow({}), ...moves] })
    const { pages, content } = paperOf([taro], { ...single, asked: ['history'], circumstances })
    assert.ok(pages > 2)
    const lines = content.sheets.flatMap((sheet) => sheet.lines.map(({ text }) => text))
    assert.equal(lines.filter((text) => text.includes('従前の番地等')).length, 79)
    assert.equal(lines.at(-1), '以下余白')
    assert.deepEqual(content.sheets.findIndex(({ closing }) => closing !== null), pages - 1)
  })

  it('hides former values of items that are not shown', () => {
    const changed = historyRow({
      historyNo: 2, reason: 'head-change',
      changedItems: { relationshipToHead: ['妻', '世帯主'], fullName: ['山野　太郎', '海野　太郎'] },
    })
    const circumstances = withPast({ history: [changed] })
    const lines = (asked: ('history' | 'head')[]) =>
      JSON.stringify(paperOf([taro], { ...single, asked, circumstances }).content)
    assert.match(lines(['history']), /従前の氏名　山野　太郎/)
    assert.doesNotMatch(lines(['history']), /従前の続柄/)
    assert.match(lines(['history', 'head']), /従前の続柄　妻/)
  })
})

describe('a text too long for its box', () => {
  const long = { ...taro, fullName: '寿'.repeat(240) }

  it('is set smaller first', () => {
    const [box] = boxesOf([{ ...taro, fullName: '寿'.repeat(18) }]).filter(({ field }) => field === 'name')
    assert.ok((box?.size ?? 0) < 14)
    assert.equal(box?.lines.join('').length, 18)
  })

  it('is printed as far as it goes, or not at all, as the office has set', () => {
    const printed = (overflow: 'limit' | 'blank') =>
      said(boxesOf([long], { circumstances: { found: { rules: { overflow } } } }), 'name')[0] ?? 'none'
    assert.ok(printed('limit').length > 100 && printed('limit').length < 240)
    assert.equal(printed('blank'), '')
  })
})

it('what does not fit is listed in full behind a preview, and never behind a copy [STD 5.8]', () => {
  const long = { ...hanako, fullName: `海野　${'寿'.repeat(240)}` }
  const preview = paperOf([long, taro], { mark: 'preview' })
  assert.deepEqual(preview.content.sheets.map(({ closing }) => closing !== null), [true, false])
  assert.match(JSON.stringify(preview.content.sheets[1]), /文字超過リスト/)
  const [number, item, whole] = said(valuesOf(preview.content.sheets[1]), 'overflow')
  assert.deepEqual([number, item, whole], ['2', '氏名', long.fullName])
  assert.equal(paperOf([long, taro]).pages, 1)
  assert.equal(paperOf([taro, hanako], { mark: 'preview' }).pages, 1)
})

it('the mark of 公用 stands only where it was asked for [STD 5.7]', () => {
  assert.equal(paperOf([taro], { publicUse: true }).content.stamp, '公用')
  assert.equal(paperOf([taro]).content.stamp, '')
})
