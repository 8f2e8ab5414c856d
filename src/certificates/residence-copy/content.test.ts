/** The household form as lines: what stands in which field, on which sheet, for whom. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { civilDay } from '../../law/calendar.ts'
import { exactDate } from '../../law/imprecise-date.ts'
import { standardOrder } from '../../record/member-order.ts'
import type { ResidentRecord } from '../../record/resident.ts'
import type { Requester } from '../every-certificate/requester.ts'
import { hanako, lodger, maria, six, taro } from '../every-certificate/people.ts'
import { boxesOf, historyRow, HOUSEHOLD_ITEMS, paperOf, said, valuesOf, withPast } from './read-paper.ts'

describe('世帯連記式', () => {
  it('sets four persons on a sheet and counts on; the attestation stands on the last sheet alone [scenario 18]', () => {
    const { pages, content } = paperOf(six)
    assert.equal(pages, 2)
    const numbers = content.sheets.map((sheet) => said(valuesOf(sheet), 'number'))
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
      birthDate: exactDate(civilDay(births[at] ?? '2000-01-01')), sex: [1, 3, 6].includes(at) ? 'female' : 'male',
    }))
    const { personNos } = standardOrder(members)
    const sorted = members.map((member) => ({ ...member, orderInHousehold: personNos.indexOf(member.personNo) + 1 }))
    const relationships = said(boxesOf(sorted, { asked: ['head'] }), 'relationship')
    assert.deepEqual(relationships, ['世帯主', '妻', '子', '子', '子の妻', '子の子', '母'])
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
    assert.deepEqual(said(valuesOf(first), 'notes'), ['＊＊＊', '通称の記載及び削除に関する事項は別紙のとおり'])
    assert.deepEqual(said(valuesOf(annex), 'alias'), ['浜辺　マリア', '海野　マリア'])
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

const LEFT_OUT = [
  'headName', 'relationship', 'registeredDomicile', 'familyRegisterHead', 'individualNumber', 'residentCode',
]

describe('what is shown', () => {
  it('is left out by default and said to be left out', () => {
    const boxes = boxesOf([taro, hanako])
    for (const field of LEFT_OUT) {
      assert.ok(said(boxes, field).every((text) => text === '【省略】'), field)
    }
    assert.deepEqual(said(boxes, 'name'), [taro.fullName, hanako.fullName])
  })

  it('prints a number for whom it was asked and for nobody else [scenario 20]', () => {
    const numbers = { [hanako.individualNumberId ?? '']: '379474484458' }
    const boxes = boxesOf([taro, hanako], { individualNumberOf: [hanako.personNo], numberUse: '勤務先', numbers })
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
    const circumstances = { found: { rules: { 'item-sets': strict } } }
    const boxes = boxesOf([taro], { requester: stranger, circumstances })
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
      ...taro, plannedMoveOutOn: civilDay('2026-12-01'), plannedDestination: '架空県転出先市',
      cautionNote: '留意', remark: '備考の文',
    }
    const planned = historyRow({
      historyNo: 2, reason: 'domestic-move-out', cautionNote: '転出の留意',
      changedItems: { plannedDestination: [null, '架空県転出先市'] },
    })
    const text = JSON.stringify(paperOf([leaving], {
      form: 'single', asked: ['history'], circumstances: withPast({ history: [historyRow({}), planned] }),
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
