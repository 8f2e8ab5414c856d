/** The request for a copy: what is sent fits the server's schema, and the birth date is asked for, never read out. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ResidenceCopyRequest } from '../../../src/certificates/residence-copy/face.ts'
import { exactDate, parseImpreciseDate } from '../../../src/law/imprecise-date.ts'
import { civilDay } from '../../../src/law/calendar.ts'
import type { ShownRecord } from '../../ask/shapes/register.ts'
import { beginRequest, birthGate, CATEGORIES, copyRequest, evidenceFor, issueNoText, scopeFor } from './request.ts'

const person: ShownRecord = {
  personNo: 1000098,
  historyNo: 1,
  status: 'current',
  kind: 'japanese',
  fullName: '海野　太郎',
  birthDate: exactDate(civilDay('1958-03-19')),
  householdNo: 5000025,
  hasIndividualNumber: false,
  hasResidentCode: true,
  hidden: [],
  blocked: 'none',
}
const members = [person, { ...person, personNo: 1000101, fullName: '海野　波子' }]

describe('交付請求', () => {
  for (const category of CATEGORIES) {
    it(`${category}: fits the schema once its own items are filled in`, () => {
      const [paper = ''] = evidenceFor(category)
      const extra = {
        officerTitle: '課長',
        officerName: '星見　一',
        provision: '法',
        profession: 'lawyer',
        formSerial: 'A1',
        client: 'x',
      }
      const form = {
        ...beginRequest(undefined),
        ...scopeFor(category),
        name: '海野　太郎',
        address: '朧一丁目',
        evidence: [paper],
        extra,
      }
      const read = ResidenceCopyRequest.safeParse(copyRequest(form, person, members))
      assert.deepEqual(read.error?.issues ?? [], [])
    })
  }

  it('asks for oneself alone, and for everybody as a member of the household', () => {
    const own = copyRequest({ ...beginRequest(undefined), members: [person.personNo] }, person, members)
    assert.deepEqual(own.members, [1000098])
    const whole = copyRequest({ ...beginRequest(undefined), ...scopeFor('household') }, person, members)
    assert.deepEqual(whole.members, [1000098, 1000101])
  })
})

describe('言ってもらった生年月日', () => {
  it('is the same in whatever shape it is typed', () => {
    for (const said of ['S33.3.19', '19580319', '昭和33年3月19日'])
      assert.equal(birthGate(said, person.birthDate), 'same', said)
  })

  it('differs by a day, and says nothing while it is blank', () => {
    assert.equal(birthGate('S33.3.20', person.birthDate), 'differs')
    assert.equal(birthGate('', person.birthDate), 'blank')
    assert.equal(birthGate('わからない', person.birthDate), 'differs')
  })

  it('is compared as written where the date is not known to the day', () => {
    const reading = parseImpreciseDate('昭和25年月日不詳')
    assert.ok(reading.ok)
    assert.equal(birthGate('昭和25年月日不詳', reading.date), 'same')
    assert.equal(birthGate('S25.1.1', reading.date), 'differs')
  })
})

describe('発行番号', () => {
  it('is written in its parts, the serial with three digits', () => {
    const no = { issuedOn: '2026-11-21', municipality: '朧月町', terminalNo: 'mado-5', printerNo: 'P001', serial: 12 }
    assert.equal(issueNoText(no), '20261121 朧月町 mado-5 P001 012')
  })
})
