/** The paper as lines: what stands in which field, on which sheet, for whom. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CopyMark, OpenedNumbers } from '../../frame/document.ts'
import { civilDay } from '../../law/calendar.ts'
import { exactDate } from '../../law/imprecise-date.ts'
import { standardOrder } from '../../record/member-order.ts'
import type { ResidentRecord } from '../../record/resident.ts'
import type { Box, PaperContent } from '../paper.ts'
import { TEXT_ITEMS } from '../item-titles.ts'
import type { Requester } from '../requester.ts'
import { content as setContent } from './content.ts'
import { settle, type Past } from './facts.ts'
import { factsOf, hanako, lodger, maria, mayor, requestFor, six, taro, tsubasa, tsuru, type Circumstances } from './people.ts'
import type { ResidenceCopyRequest } from './request.ts'

const mark: CopyMark = {
  issuedOn: civilDay('2026-11-21'), municipality: '海辺市', terminalNo: '本庁1', printerNo: 'プリンタ001', serial: 11,
}
const HOUSEHOLD_ITEMS = TEXT_ITEMS.slice(0, TEXT_ITEMS.indexOf('elector'))

type Wanted = Partial<ResidenceCopyRequest> & { readonly circumstances?: Circumstances; readonly mark?: CopyMark; readonly numbers?: OpenedNumbers }

const paperOf = (members: readonly ResidentRecord[], { circumstances, mark: as = mark, numbers = {}, ...items }: Wanted = {}) => {
  const paper = setContent(requestFor(members, items), settle(factsOf(members, circumstances)), as, numbers)
  return { pages: paper.pages, content: paper.content as PaperContent }
}

const boxesOf = (members: readonly ResidentRecord[], wanted: Wanted = {}): readonly Box[] =>
  paperOf(members, wanted).content.sheets.flatMap(({ boxes }) => boxes).filter(({ tone }) => tone !== 'label')

const said = (boxes: readonly Box[], field: string): readonly string[] =>
  boxes.filter((box) => box.field === field).map(({ lines }) => lines.join(''))

const past = (items: Partial<Past>): Past => ({ personNo: taro.personNo, addressBefore: null, arrivedOn: null, history: [], ...items })

describe('世帯連記式', () => {
  it('sets four persons on a sheet and counts on; the attestation stands on the last sheet alone [scenario 18]', () => {
    const { pages, content } = paperOf(six)
    assert.equal(pages, 2)
    const numbers = content.sheets.map(({ boxes }) => said(boxes, 'number'))
    assert.deepEqual(numbers, [['1', '2', '3', '4'], ['5', '6']])
    assert.deepEqual(content.sheets.map(({ closing }) => closing?.attestation), [
      undefined, 'この写しは、世帯全員の住民票の原本と相違ないことを証明する。',
    ])
    assert.deepEqual(content.sheets.map(({ foot }) => foot), [
      '20261121 海辺市 本庁1 プリンタ001 011 1/2', '20261121 海辺市 本庁1 プリンタ001 011 2/2',
    ])
    assert.deepEqual(content.sheets.map(({ onward }) => onward), ['次葉に続く', ''])
    assert.deepEqual(content.sheets.map(({ lines }) => lines.map(({ text }) => text)), [[], ['以下余白']])
  })

  it('keeps the saved order, whatever the standard order would be', () => {
    const turned = six.map((member, at) => ({ ...member, orderInHousehold: six.length - at }))
    assert.equal(said(boxesOf(turned), 'name')[0], lodger.fullName)
  })

  it('prints a household sorted by the standard in that order [scenario 30]', () => {
    const names = ['世帯主', '妻', '子', '子の妻', '子の子', '子', '母']
    const births = ['1960-01-01', '1962-01-01', '1985-01-01', '1986-01-01', '2015-01-01', '1988-01-01', '1935-01-01']
    const members = names.map((relationshipToHead, at): ResidentRecord => ({
      ...taro, personNo: 1000011 + at * 10, relationshipToHead, isHead: at === 0, fullName: `海野　${at}`,
      birthDate: exactDate(civilDay(births[at] ?? '2000-01-01')), sex: at === 1 || at === 3 || at === 6 ? 'female' : 'male',
    }))
    const { personNos } = standardOrder(members)
    const sorted = members.map((member) => ({ ...member, orderInHousehold: personNos.indexOf(member.personNo) + 1 }))
    assert.deepEqual(said(boxesOf(sorted, { asked: ['head'] }), 'relationship'), ['世帯主', '妻', '子', '子', '子の妻', '子の子', '母'])
  })

  it('gives each person the form of their own kind', () => {
    const boxes = boxesOf([taro, maria], { asked: [...HOUSEHOLD_ITEMS] })
    assert.deepEqual(said(boxes, 'registeredDomicile').length, 1)
    assert.deepEqual(said(boxes, 'nationality'), ['ブラジル'])
    assert.deepEqual(said(boxes, 'foreignCategory'), ['中長期在留者'])
    assert.deepEqual(said(boxes, 'becameResidentOn').length, 1)
    assert.deepEqual(said(boxes, 'becameForeignResidentOn'), ['令和8年3月20日'])
  })

  it('adds the history of aliases on an annex before the attestation [STD 5.1]', () => {
    const { pages, content } = paperOf([taro, maria], { asked: ['aliasHistory'] })
    assert.equal(pages, 2)
    const [first, annex] = content.sheets
    assert.equal(first?.closing, null)
    assert.notEqual(annex?.closing, null)
    assert.deepEqual(said(first?.boxes ?? [], 'notes').slice(-1), ['通称の記載及び削除に関する事項は別紙のとおり'])
    assert.deepEqual(said(annex?.boxes.filter(({ tone }) => tone !== 'label') ?? [], 'alias'), ['浜辺　マリア', '海野　マリア'])
    assert.equal(paperOf([taro, maria]).pages, 1, 'not unless asked for')
  })

  it('says 世帯主未設定 where a household has no head', () => {
    const headless = { ...hanako, headName: null }
    assert.deepEqual(said(boxesOf([headless], { asked: ['head'] }), 'headName'), ['世帯主未設定'])
  })
})

const stranger: Requester = {
  category: 'third-party', name: '甲', address: '乙', evidence: [], ground: 'other', corporation: null,
}

describe('what is shown', () => {
  it('is left out by default and said to be left out', () => {
    const boxes = boxesOf([taro, hanako])
    for (const field of ['headName', 'relationship', 'registeredDomicile', 'familyRegisterHead', 'individualNumber', 'residentCode']) {
      assert.ok(said(boxes, field).every((text) => text === '【省略】'), field)
    }
    assert.deepEqual(said(boxes, 'name'), [taro.fullName, hanako.fullName])
  })

  it('prints a number for whom it was asked and for nobody else [scenario 20]', () => {
    const numbers = { [hanako.individualNumberId ?? '']: '379474484458' }
    const boxes = boxesOf([taro, hanako], { individualNumberOf: [hanako.personNo], numberUse: '年末調整', numbers })
    assert.deepEqual(said(boxes, 'individualNumber'), ['【省略】', '379474484458'])
    assert.deepEqual(said(boxes, 'residentCode'), ['【省略】', '【省略】'])
  })

  it('is never set with a number that was not opened', () => {
    assert.throws(() => paperOf([taro], { individualNumberOf: [taro.personNo] }), TypeError)
  })

  it('gives a third party no number, whatever was asked and whatever the office has set', () => {
    const loose = { individualNumber: everybody('shown'), residentCode: everybody('shown') }
    const boxes = boxesOf([taro], {
      requester: stranger, individualNumberOf: [taro.personNo], residentCodeOf: [taro.personNo],
      circumstances: { found: { rules: { 'item-sets': loose } } },
    })
    assert.deepEqual([...said(boxes, 'individualNumber'), ...said(boxes, 'residentCode')], ['【省略】', '【省略】'])
    assert.deepEqual(said(boxes, 'nameKana'), ['【省略】'])
  })

  it('follows what the office has set: a third party sees no more than it allows', () => {
    const strict = { previousAddress: everybody('never'), becameResidentOn: everybody('never') }
    const boxes = boxesOf([taro], { requester: stranger, circumstances: { found: { rules: { 'item-sets': strict } } } })
    assert.deepEqual(said(boxes, 'previousAddress'), ['【省略】'])
    assert.deepEqual(said(boxes, 'becameResidentOn'), ['【省略】'])
  })

  it('may be left out item by item where the law lets it, never the name', () => {
    const boxes = boxesOf([hanako], { leftOut: ['previousAddress', 'name'], scope: 'some' })
    assert.deepEqual(said(boxes, 'previousAddress'), ['【省略】'])
    assert.deepEqual(said(boxes, 'name'), [hanako.fullName])
  })

  it('tells nothing of a planned move-out, of blocks, of memos', () => {
    const leaving = {
      ...taro, plannedMoveOutOn: civilDay('2026-12-01'), plannedDestination: '架空県転出先市', cautionNote: '留意', remark: '備考の文',
    }
    const history = [
      { historyNo: 1, reason: 'domestic-move-in', eventOn: taro.eventOn, notifiedOn: taro.notifiedOn, processedOn: taro.processedOn, changedItems: {}, cautionNote: null },
      {
        historyNo: 2, reason: 'domestic-move-out', eventOn: exactDate(civilDay('2026-12-01')), notifiedOn: civilDay('2026-11-20'),
        processedOn: civilDay('2026-11-20'), changedItems: { plannedDestination: [null, '架空県転出先市'] as const }, cautionNote: '転出の留意',
      },
    ]
    const text = JSON.stringify(paperOf([leaving], {
      form: 'single', asked: ['history'], circumstances: { found: { past: [past({ history })] } },
    }).content)
    assert.match(text, /国内転入/)
    assert.doesNotMatch(text, /転出|備考の文|留意/)
  })
})

function everybody(level: 'shown' | 'never') {
  return {
    'self': level, 'household': level, 'statutory-agent': level, 'agent': level, 'public-body': level,
    'third-party': level, 'specialist': level,
  } as const
}

describe('dates and blanks', () => {
  it('prints 【空欄】 for 住所を定めた年月日 of whoever never moved inside the town [scenario 1]', () => {
    assert.deepEqual(said(boxesOf([taro]), 'addressFixedOn'), ['【空欄】'])
    const moved = { ...taro, addressFixedOn: exactDate(civilDay('2026-10-01')) }
    assert.deepEqual(said(boxesOf([moved]), 'addressFixedOn'), ['令和8年10月1日'])
  })

  it('prints the day even where the move inside was on the day of becoming a resident', () => {
    const circumstances = { found: { past: [past({ addressBefore: '架空県海辺市浜一丁目１番１号' })] } }
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
    const others = paperOf([taro, maria, tsuru], { asked: [...HOUSEHOLD_ITEMS] }).content.sheets
      .flatMap(({ boxes: all, closing }) => [...all.filter(({ field }) => !['birthDate', 'periodExpiresOn'].includes(field))
        .flatMap(({ lines }) => lines), closing?.issuedOn ?? ''])
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
    assert.deepEqual([closing?.title, closing?.name, closing?.issuedOn, closing?.sealed], ['架空県海辺市長', '見本　一郎', '令和8年11月21日', true])
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

  it('attests the whole household or a part of it, as it is', () => {
    const part = setContent(requestFor([taro], { scope: 'some' }), settle(factsOf([taro, hanako])), mark, {})
    assert.match(JSON.stringify(part.content), /世帯の一部の住民票/)
  })

  it('prints no seal where the office has none, and none on a preview', () => {
    const sealless = attestation({ circumstances: { found: { attestors: [{ ...mayor, seal: '' }] } } })
    assert.deepEqual([sealless?.sealed, sealless?.sealNote], [false, ''])
    const preview = paperOf([taro], { mark: 'preview' }).content
    assert.deepEqual([preview.seal, preview.watermark, preview.sheets[0]?.foot], ['', '見本　確認用', '確認用'])
  })

  it('uses the office\'s own wording', () => {
    const rules = { wording: { 'attestation-all': '原本の写しに相違ない。', 'omitted': '（省略）' } }
    const { content } = paperOf([taro], { circumstances: { found: { rules } } })
    assert.equal(content.sheets[0]?.closing?.attestation, '原本の写しに相違ない。')
    assert.deepEqual(said(content.sheets[0]?.boxes.filter(({ tone }) => tone !== 'label') ?? [], 'headName'), ['（省略）'])
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
    const insured = { ...taro, elector: true, nationalHealthSince: civilDay('2026-03-20'), pensionNo: '1234-567890', childAllowanceFrom: '2026-04' }
    assert.deepEqual(said(boxesOf([insured], single), 'elector'), [])
    const boxes = boxesOf([insured], { ...single, asked: ['elector', 'pension', 'childAllowance'] })
    assert.deepEqual(said(boxes, 'elector'), ['登録あり'])
    assert.deepEqual(said(boxes, 'nationalHealth'), ['【省略】'])
    assert.deepEqual(said(boxes, 'childAllowance'), ['開始 令和8年4月'])
  })

  it('goes on to further sheets where the history is long', () => {
    const history = Array.from({ length: 80 }, (_, at) => ({
      historyNo: at + 1, reason: at === 0 ? 'domestic-move-in' : 'change-of-address', eventOn: taro.eventOn, notifiedOn: taro.notifiedOn,
      processedOn: taro.processedOn, changedItems: { lot: [`${at}番地`, '次'] as const }, cautionNote: null,
    }))
    const { pages, content } = paperOf([taro], { ...single, asked: ['history'], circumstances: { found: { past: [past({ history })] } } })
    assert.ok(pages > 2)
    const lines = content.sheets.flatMap((sheet) => sheet.lines.map(({ text }) => text))
    assert.equal(lines.filter((text) => text.includes('従前の番地等')).length, 79)
    assert.equal(lines.at(-1), '以下余白')
    assert.deepEqual(content.sheets.map(({ closing }) => closing !== null), [...Array<boolean>(pages - 1).fill(false), true])
  })

  it('hides former values of items that are not shown', () => {
    const row = { historyNo: 2, reason: 'head-change', eventOn: taro.eventOn, notifiedOn: null, processedOn: taro.processedOn, cautionNote: null }
    const history = [{ ...row, changedItems: { relationshipToHead: ['妻', '世帯主'] as const, fullName: ['山野　太郎', '海野　太郎'] as const } }]
    const lines = (asked: readonly ('history' | 'head')[]) => JSON.stringify(paperOf(
      [taro], { ...single, asked: [...asked], circumstances: { found: { past: [past({ history })] } } }).content)
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

it('the mark of 公用 stands only where it was asked for [STD 5.7]', () => {
  assert.equal(paperOf([taro], { publicUse: true }).content.publicUse, '公用')
  assert.equal(paperOf([taro]).content.publicUse, '')
})
