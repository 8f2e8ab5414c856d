/** Runs the table of births, then what a table cannot say. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { runTable } from '../../../../test/event-table.ts'
import { civilDay } from '../../../law/calendar.ts'
import { exactDate } from '../../../law/imprecise-date.ts'
import { asking, oboro, office, saku, shizuku } from '../../every-event/examples.ts'
import { decide } from './decide.ts'
import { abroadParents, examples, family, ofLuisa, told, twins } from './examples.ts'
import { ask } from './facts.ts'
import { birth } from './index.ts'

runTable(birth, examples)

describe('出生', () => {
  it('makes a resident of the day of birth, without a former address [法7条6号, STD 4.2.1.1]', () => {
    const [change] = decide(told, family).changes
    const born = exactDate(civilDay('2026-04-02'))
    assert.deepEqual([change?.record.becameResidentOn, change?.record.addressFixedOn, change?.record.eventOn],
      [born, born, born])
    assert.deepEqual([change?.record.previousAddress, change?.record.reason], [null, 'birth'])
    assert.deepEqual([change?.record.oazaAza, change?.record.lot], ['霞二丁目', '5番6号'])
  })

  it('cites the family register of the parent and confirms the reading of the 届 [STD 4.2.0.3]', () => {
    const [change] = decide(told, family).changes
    assert.deepEqual([change?.record.registeredDomicile, change?.record.familyRegisterHead,
      change?.record.fullNameKanaConfirmed], [oboro.registeredDomicile, oboro.familyRegisterHead, true])
  })

  it('puts twins behind everybody, under the head, each with numbers of their own', () => {
    const { changes } = decide(twins, family)
    assert.deepEqual(changes.map(({ record }) =>
      [record.personNo, record.headName, record.orderInHousehold, record.residentCodeId]), [
      [1000019, '霧山　朔', 4, office.reserved.residentCodeIds[0]],
      [1000027, '霧山　朔', 5, office.reserved.residentCodeIds[1]],
    ])
  })

  it('keeps the day of a notification and that of a notice apart', () => {
    const days = (source: 'notification' | 'notice') => decide({ ...told, source }, family).changes.map(({ record }) =>
      [record.notifiedOn, record.noticedOn])
    assert.deepEqual([days('notification'), days('notice')], [[['2026-04-15', null]], [[null, '2026-04-15']]])
  })

  it('records a child of foreign parents as in transition, with nothing that only nationals have [法30条の45]', () => {
    const [change] = decide(abroadParents, ofLuisa).changes
    assert.deepEqual([change?.record.foreignCategory, change?.record.becameForeignResidentOn?.text,
      change?.record.birthDate.text, change?.record.becameResidentOn, change?.record.registeredDomicile],
    ['transitional-by-birth', '令和8年4月2日', '2026年4月2日', null, null])
    assert.equal(change?.record.residenceNotified, false)
  })

  it('fixes the address on the day the household came to it, where that was later', () => {
    const moved = { ...oboro, addressFixedOn: exactDate(civilDay('2026-04-10')) }
    const [change] = decide(told, asking([moved], [saku, moved, shizuku])).changes
    assert.equal(change?.record.addressFixedOn.sortOn, '2026-04-10')
    assert.equal(change.record.becameResidentOn?.sortOn, '2026-04-02')
  })

  it('tells the domicile and the network, and asks for a number', () => {
    assert.deepEqual(decide(told, family).followUps.map(({ kind }) => kind),
      ['notice/family-register-appendix', 'notice/identification', 'notice/individual-number-request'])
    assert.deepEqual(decide(abroadParents, ofLuisa).followUps.map(({ kind }) => kind),
      ['notice/immigration', 'notice/identification', 'notice/individual-number-request'])
  })

  it('sets numbers aside for each child, and no household', () =>
    assert.deepEqual(ask(twins).reserve, { persons: 2, households: 0, residentCodes: 2 }))
})
