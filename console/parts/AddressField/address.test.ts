/** An address as it is typed, kept and printed. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addressOf, addressText, BLANK_ADDRESS, foldLot } from './address.ts'

describe('住所の欄', () => {
  it('writes out 番 and 号, or 番地, by the kind of the block', () => {
    assert.equal(foldLot('2-3', 'residential-indication'), '2番3号')
    assert.equal(foldLot('２－３', 'residential-indication'), '2番3号')
    assert.equal(foldLot('1234-5', 'lot-number'), '1234番地5')
    assert.equal(foldLot('1234', 'lot-number'), '1234番地')
    assert.equal(foldLot('2番3号', 'residential-indication'), '2番3号')
  })

  it('prints in one line, with the building behind a space', () => {
    const address = { ...BLANK_ADDRESS, oazaAza: '朧一丁目', lot: '2番3号', katagaki: '月見荘101' }
    assert.equal(addressText(address), '朧一丁目2番3号　月見荘101')
    assert.equal(addressText({ ...address, katagaki: null }), '朧一丁目2番3号')
  })

  it('reads anything that is no address as a blank one', () => {
    assert.deepEqual(addressOf(null), BLANK_ADDRESS)
    assert.deepEqual(addressOf({ oazaAza: 3 }), BLANK_ADDRESS)
  })
})
