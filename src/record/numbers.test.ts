/** Check digits against published examples, and what a slip of the hand does to them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  findPensionNo, foldNumber, hasCheckDigit, individualNumberCheckDigit, isAddressCode, isIndividualNumber,
  isMunicipalityCode, isPensionNo, isResidenceCardNo, isResidentCode, municipalityCheckDigit, residentCodeCheckDigit,
  withCheckDigit,
} from './numbers.ts'

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((them) => them.join(''))

test('個人番号: published examples', () => {
  for (const no of ['379474484458', '454972364860', '983205673214']) assert.ok(isIndividualNumber(no))
  for (const no of ['379474484457', '37947448445', '3794744844580', '３７９４７４４８４４５８', '37947448445X', '']) {
    assert.ok(!isIndividualNumber(no))
  }
})

test('住民票コード: published examples, and a remainder of 0 or 1 gives 0', () => {
  for (const no of ['24727059608', '24846016224']) assert.ok(isResidentCode(no))
  assert.ok(!isResidentCode('24727059607') && !isResidentCode('2472705960'))
  const byRemainder = { 0: '1000000003', 1: '1000000012', 5: '1000000000', 10: '1000000008' }
  assert.deepEqual(Object.values(byRemainder).map(residentCodeCheckDigit), [0, 0, 6, 1])
  assert.equal(residentCodeCheckDigit('0240000006'), 1, 'remainder 10')
})

test('one wrong digit is always found in an individual number, but for the two remainders that share 0', () => {
  fc.assert(fc.property(digits(11), fc.nat(10), fc.integer({ min: 1, max: 9 }), (eleven, place, by) => {
    const no = `${eleven}${individualNumberCheckDigit(eleven)}`
    assert.ok(isIndividualNumber(no))
    const slip = [...no].map((digit, at) => (at === place ? String((Number(digit) + by) % 10) : digit)).join('')
    assert.ok(!isIndividualNumber(slip) || no.endsWith('0'))
  }))
})

test('宛名番号・世帯番号: 余り0は0、余り1の連番は飛ばす', () => {
  const made = Array.from({ length: 12 }, (_, at) => withCheckDigit(at + 1))
  assert.deepEqual(made, [19, 27, 35, 43, 51, undefined, 78, 86, 94, 108, 116, 124])
  assert.equal(withCheckDigit(14), 140, 'remainder 0')
  assert.throws(() => withCheckDigit(0), RangeError)
  assert.throws(() => withCheckDigit(1.5), RangeError)
  assert.throws(() => withCheckDigit(Number.MAX_SAFE_INTEGER), RangeError)
})

test('a number made is a number that checks, and no other last digit does', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 99_999_999 }), (sequence) => {
    const made = withCheckDigit(sequence)
    const checking = Array.from({ length: 10 }, (_, last) => sequence * 10 + last).filter(hasCheckDigit)
    assert.deepEqual(checking, made === undefined ? [] : [made])
  }))
  assert.ok(!hasCheckDigit(5) && !hasCheckDigit(-19) && !hasCheckDigit(1.9))
})

test('全国地方公共団体コード: 余り0は1、余り1は0', () => {
  for (const code of ['011002', '131016', '271004', '132012']) assert.ok(isMunicipalityCode(code), code)
  assert.ok(!isMunicipalityCode('011003') && !isMunicipalityCode('01100'))
  const byRemainder = { 0: '00014', 1: '00006', 9: '00013' }
  assert.deepEqual(Object.values(byRemainder).map(municipalityCheckDigit), [1, 0, 2])
})

test('在留カード番号・特別永住者証明書番号', () => {
  assert.ok(isResidenceCardNo('AB12345678CD'))
  const none = ['ab12345678CD', 'A112345678CD', 'AB1234567CD', 'AB123456789CD', 'AB12345678C']
  for (const no of none) assert.ok(!isResidenceCardNo(no), no)
})

test('基礎年金番号', () => {
  assert.equal(findPensionNo('1234-567890'), '1234-567890')
  assert.equal(findPensionNo('１２３４５６７８９０'), '1234-567890')
  assert.equal(findPensionNo('123456789'), undefined)
  assert.ok(isPensionNo('1234-567890') && !isPensionNo('1234567890'))
})

test('打たれた番号は半角にし、空白と棒を除く', () => {
  assert.equal(foldNumber('３７９４ 7448-4458'), '379474484458')
  assert.equal(foldNumber('ａb１２３４５６７８cd'), 'AB12345678CD')
  assert.ok(isAddressCode('13101001002') && !isAddressCode('1310100100'))
})

test('what is no number of the right length has no check digit', () => {
  assert.throws(() => individualNumberCheckDigit('1234'), RangeError)
  assert.throws(() => residentCodeCheckDigit('12345678901'), RangeError)
  assert.throws(() => municipalityCheckDigit('1234a'), RangeError)
})
