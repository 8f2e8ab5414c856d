/** The small parts of a paper: number, attestor, ground and seal. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { IssueNo } from '../frame/document.ts'
import { civilDay } from '../law/calendar.ts'
import { findAttestor, type Attestor } from './every-certificate/attestor.ts'
import { DEFAULT_ITEM_SETS, levelOf, shownItems, WITHOUT_NUMBERS } from './every-certificate/item-sets.ts'
import { COPY_ITEMS, ITEM_TITLES } from './every-certificate/item-titles.ts'
import { GROUND_TILE, groundSvg } from './ground.ts'
import { issueNosFrom, printIssueNo } from './every-certificate/issue-no.ts'
import { REQUESTER_CATEGORIES } from './every-certificate/requester.ts'
import { SEAL_SIDE, specimenSeal } from './specimen-seal.ts'

const number: IssueNo = {
  issuedOn: civilDay('2020-05-02'), municipality: '海辺市', terminalNo: '本庁1', printerNo: 'プリンタ001', serial: 11,
}

describe('発行番号', () => {
  it('prints in the order of the standard\'s example [STD 5.5]', () => {
    assert.equal(printIssueNo(number, 1, 2), '20200502 海辺市 本庁1 プリンタ001 011 1/2')
  })

  it('leaves out a device that cannot be told, and keeps long serials whole', () => {
    const elsewhere = { ...number, terminalNo: '', printerNo: '', serial: 1234 }
    assert.equal(printIssueNo(elsewhere, 1, 1), '20200502 海辺市 1234 1/1')
  })

  it('gives copies numbers in a row', () => {
    const { serial: _serial, ...device } = number
    assert.deepEqual(issueNosFrom({ ...device, nextSerial: 7 }, 3).map(({ serial }) => serial), [7, 8, 9])
  })
})

describe('認証者', () => {
  const mayor: Attestor = {
    role: 'mayor', title: '海辺市長', name: '見本　一郎', seal: '', startsOn: civilDay('2020-04-01'), endsOn: null,
  }
  const acting: Attestor = {
    ...mayor, role: 'acting-mayor', name: '見本　二郎', startsOn: civilDay('2026-05-01'), endsOn: civilDay('2026-05-10'),
  }
  const named = (on: string) => findAttestor([mayor, acting], civilDay(on))?.name

  it('changes over by itself, on the first and the last day of an acting mayor [STD 1.3.9]', () => {
    assert.deepEqual(['2026-04-30', '2026-05-01', '2026-05-10', '2026-05-11'].map(named),
      ['見本　一郎', '見本　二郎', '見本　二郎', '見本　一郎'])
  })

  it('is nobody before the first, and the later of two mayors', () => {
    assert.equal(named('2020-03-31'), undefined)
    const next = { ...mayor, name: '見本　三郎', startsOn: civilDay('2028-04-01') }
    assert.equal(findAttestor([next, mayor], civilDay('2028-04-01'))?.name, '見本　三郎')
    assert.equal(findAttestor([next, mayor], civilDay('2028-03-31'))?.name, '見本　一郎')
  })
})

describe('項目', () => {
  it('lets no office give a number to those who may not have one, nor leave the name out', () => {
    const everything = { ...DEFAULT_ITEM_SETS, individualNumber: { ...DEFAULT_ITEM_SETS.name } }
    for (const category of WITHOUT_NUMBERS) assert.equal(levelOf(everything, category, 'individualNumber'), 'never')
    const nothing = { ...DEFAULT_ITEM_SETS, name: { ...DEFAULT_ITEM_SETS.name, 'third-party': 'never' as const } }
    assert.equal(levelOf(nothing, 'third-party', 'name'), 'shown')
  })

  it('leaves out for a household what 法12条 leaves out unless specially asked for', () => {
    const shown = shownItems(DEFAULT_ITEM_SETS, 'household', [], [])
    assert.deepEqual([...shown], [
      'name', 'birthDate', 'sex', 'address', 'nameKana', 'formerSurname', 'alias', 'becameResidentOn', 'addressFixedOn',
      'moveInNotifiedOn', 'previousAddress',
    ])
  })

  it('has a level for every requester and a title for every item', () => {
    for (const item of COPY_ITEMS) {
      assert.ok(ITEM_TITLES[item].length > 0)
      assert.deepEqual(Object.keys(DEFAULT_ITEM_SETS[item]).toSorted(), [...REQUESTER_CATEGORIES].toSorted())
    }
  })
})

describe('地紋と公印', () => {
  it('draws the same ground every time, and its waves meet at the edges of the tile', () => {
    assert.equal(groundSvg(), groundSvg())
    const path = /d="M([^"]+)"/.exec(groundSvg())?.[1] ?? ''
    const [first = ''] = path.split('M')
    const points = first.split(/[C ]/).filter((part) => part !== '').map(Number)
    assert.deepEqual([points[0], points.at(-2)], [0, GROUND_TILE.width])
    assert.ok(Math.abs((points[1] ?? 0) - (points.at(-1) ?? 9)) < 0.02)
  })

  it('draws a seal of at most 25 mm, in black, with lines alone [STD 5.6]', () => {
    assert.ok(SEAL_SIDE <= 25)
    assert.match(specimenSeal(), /stroke="#000"/)
    assert.doesNotMatch(specimenSeal(), /<text|href|script|fill="(?!none)/)
  })
})
