/** The search: only what says something is sent, and people of one name are told apart. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ResidentSearch } from '../../../src/inquiry/search-input.ts'
import type { FoundRow } from '../../ask/shapes/search.ts'
import { asksNothing, BLANK_SEARCH, formOf, nextShelf, searchInput, tellingApart } from './conditions.ts'

const row = (personNo: number, more: Partial<FoundRow>): FoundRow => ({
  place: personNo,
  personNo,
  sheetNo: 1,
  name: '佐藤　太郎',
  kana: null,
  otherNames: null,
  birthText: '昭和60年1月2日',
  birthOn: '1985-01-02',
  sex: 'male',
  kind: 'japanese',
  status: 'current',
  removalReason: null,
  relationship: '世帯主',
  address: '朧一丁目2番3号',
  householdNo: 1,
  flags: [],
  samePeople: 2,
  found: { past: false, kind: 'full', value: null },
  ...more,
})

describe('検索の条件', () => {
  it('sends nothing that is blank, and digits of numbers as digits', () => {
    const typed = { name: ' 海野 ', kana: '', personNo: '１０００-０９８', individualNumber: '3794 7448 4458' }
    const input = searchInput({ ...BLANK_SEARCH, text: ' ', typed })
    assert.deepEqual(input, {
      name: '海野',
      personNo: 1000098,
      individualNumber: { digits: '379474484458' },
      shelf: 'both',
      exact: false,
      match: 'begins',
    })
    assert.ok(ResidentSearch.safeParse(input).success)
  })

  it('fits the schema of the search in every shape of the form', () => {
    const input = searchInput({
      ...BLANK_SEARCH,
      text: 'うみの',
      sex: 'female',
      kind: 'foreign',
      shelf: 'removed',
      exact: true,
      match: 'whole',
    })
    assert.deepEqual(ResidentSearch.safeParse(input).error?.issues ?? [], [])
  })

  it('asks nothing while it is blank', () => {
    assert.ok(asksNothing(BLANK_SEARCH))
    assert.equal(asksNothing({ ...BLANK_SEARCH, typed: { birth: 'S60' } }), false)
  })

  it('comes back from the recent ones as it was asked, but for sealed numbers', () => {
    const form = {
      ...BLANK_SEARCH,
      text: '海野',
      typed: { birth: 'S33', individualNumber: '379474484458' },
      shelf: 'live',
    } as const
    assert.deepEqual(formOf(searchInput(form)), { ...form, typed: { birth: 'S33' } })
  })

  it('goes round: both, the living, the removed', () => {
    assert.deepEqual([nextShelf('both'), nextShelf('live'), nextShelf('removed')], ['live', 'removed', 'both'])
  })
})

describe('同姓同名', () => {
  it('frames the one item by which two people of one name differ', () => {
    const rows = [row(1, {}), row(2, { birthText: '昭和60年1月3日' }), row(3, { name: '佐藤　次郎', address: 'x' })]
    assert.deepEqual([...tellingApart(rows, rows[0] ?? row(0, {}))], ['birthText'])
    assert.deepEqual([...tellingApart(rows, rows[2] ?? row(0, {}))], [])
  })

  it('frames nothing where they differ by more than one', () => {
    const rows = [row(1, {}), row(2, { birthText: '昭和60年1月3日', address: 'x' })]
    assert.equal(tellingApart(rows, rows[0] ?? row(0, {})).size, 0)
  })
})
