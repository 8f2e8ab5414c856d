/** The certificate's data survive the way through CSV, and what is wrong with a file is told whole. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { parseImpreciseDate } from '../law/imprecise-date.ts'
import type { MovingOutCertificate } from '../record/certified-mover.ts'
import { readCsv, writeCsv } from './csv.ts'
import { readCertificate, writeCertificate } from './moving-out-certificate.ts'

const birth = parseImpreciseDate('平成2年5月4日')
assert.ok(birth.ok)

const certificate: MovingOutCertificate = {
  reference: '20260401 星見市 本庁1 P001 007',
  address: '架空県星見市月影町１番地　"月"荘',
  destination: '架空県朧月町',
  plannedMoveOutOn: '2026-04-01',
  movers: [{
    fullName: '葛\u{E0102}野　花子', fullNameKana: 'クズノ　ハナコ', birthDate: birth.date, sex: 'female',
    kind: 'japanese', relationshipToHead: '世帯主',
    registeredDomicile: '架空県雲居村１番地', familyRegisterHead: '葛\u{E0102}野　花子',
    formerSurname: null, formerSurnameKana: null, alias: null, nationality: null, residenceCardNo: null,
    individualNumber: { digits: '379474484458' }, residentCode: { digits: '24727059608' },
    nationalHealth: true, lateElderly: false, careInsurance: false, pensionNo: null, childAllowance: true,
  }],
}

describe('転出証明書のデータ', () => {
  it('reads back what was written, every selector of every name', () => {
    assert.deepEqual(readCertificate(writeCertificate(certificate)), { certificate })
  })

  it('reads the codes of several movers one after another as one certificate', () => {
    const other = { ...certificate, movers: certificate.movers.map((mover) => ({ ...mover, fullName: '野原　次' })) }
    const read = readCertificate(writeCertificate(certificate) + writeCertificate(other))
    assert.deepEqual(read, { certificate: { ...certificate, movers: [...certificate.movers, ...other.movers] } })
  })

  it('tells every fault by line and column, and takes nothing', () => {
    const text = writeCertificate(certificate).replace('2026-04-01', '4月1日').replace(',女,', ',？,')
    const read = readCertificate(text)
    assert.ok('faults' in read)
    assert.deepEqual(read.faults.map(({ line, column }) => [line, column]), [[2, '転出の予定年月日'], [2, '男女の別']])
  })

  it('names the headings that are missing', () => {
    const read = readCertificate('氏名,住所\r\n海野　花子,どこか\r\n')
    assert.ok('faults' in read && read.faults.length > 10)
  })

  it('refuses a certificate of nobody', () => {
    const [header = ''] = writeCertificate(certificate).split('\r\n')
    assert.ok('faults' in readCertificate(`${header}\r\n`))
  })
})

describe('CSV', () => {
  it('reads back any rows', () => {
    const field = fc.string({ unit: 'grapheme' })
    fc.assert(fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 5 }), { minLength: 1 }), (rows) => {
      const read = readCsv(writeCsv(rows))
      assert.ok('rows' in read)
      assert.deepEqual(read.rows.map(({ fields }) => fields), rows)
    }))
  })

  it('says where a quote stays open', () => {
    assert.deepEqual(readCsv('a,b\n"c,d\n'), { fault: { line: 2, reason: 'unclosed-quote' } })
  })
})
