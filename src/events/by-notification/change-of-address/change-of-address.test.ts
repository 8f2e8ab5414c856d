/** Runs the table of changes of address, then what a table cannot say. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { runTable } from '../../../../test/event-table.ts'
import { civilDay } from '../../../law/calendar.ts'
import { exactDate } from '../../../law/imprecise-date.ts'
import { oboro, on, saku, shizuku } from '../../every-event/examples.ts'
import { decide } from './decide.ts'
import { examples, family, headAlone, joining, ofOboro, alone, whole, withNeighbour } from './examples.ts'
import { ask } from './facts.ts'
import { changeOfAddress } from './index.ts'

runTable(changeOfAddress, examples)

describe('転居', () => {
  it('fixes the address on the day of moving and leaves the coming to the municipality as it was [法7条6号, 7号]', () => {
    const [record] = decide(whole, family).changes.map((change) => change.record)
    assert.deepEqual(record?.addressFixedOn, exactDate(civilDay('2026-04-01')))
    assert.deepEqual([record.becameResidentOn, record.moveInNotifiedOn], [saku.becameResidentOn, saku.moveInNotifiedOn])
    assert.equal(record.reason, 'change-of-address')
  })

  it('lets a whole household keep its number, its head and its order', () => {
    const { changes } = decide(whole, family)
    assert.deepEqual(changes.map(({ record }) =>
      [record.fullName, record.householdNo, record.relationshipToHead, record.headName, record.orderInHousehold]), [
      ['霧山　朔', 6000010, '世帯主', '霧山　朔', 1], ['霧山　朧', 6000010, '妻', '霧山　朔', 2],
      ['霧山　雫', 6000010, '子', '霧山　朔', 3],
    ])
  })

  it('gives a part of a household a number of its own', () => {
    const [change, ...others] = decide(alone, ofOboro).changes
    assert.deepEqual([change?.record.householdNo, change?.record.isHead, change?.record.headName, others],
      [5000014, true, '霧山　朧', []])
  })

  it('leaves two who stay without a head, and asks the highest of them to choose', () => {
    const { changes, followUps } = decide(headAlone, { ...family, persons: family.persons.slice(0, 1) })
    assert.deepEqual(changes.map(({ record }) => [record.personNo, record.reason, record.headName]), [
      [oboro.personNo, 'head-change', null], [shizuku.personNo, 'head-change', null],
      [saku.personNo, 'change-of-address', '霧山　朔'],
    ])
    const letters = followUps.filter(({ kind }) => kind.startsWith('letter/'))
    assert.deepEqual(letters.map(({ kind, personNo }) => [kind, personNo]), [['letter/choose-head', oboro.personNo]])
  })

  it('makes the one who stays the head ex officio, and owes a letter', () => {
    const two = { ...family, persons: family.persons.slice(0, 1), households: family.households.map((household) =>
      ({ ...household, members: [saku, oboro] })) }
    const { changes, followUps } = decide(headAlone, two)
    assert.deepEqual(changes.map(({ record }) => [record.personNo, record.isHead, record.relationshipToHead]),
      [[oboro.personNo, true, '世帯主'], [saku.personNo, true, '世帯主']])
    assert.ok(followUps.some(({ kind, personNo }) => kind === 'letter/head-changed' && personNo === oboro.personNo))
  })

  it('puts somebody who joins behind those who are there, under their head', () => {
    const [change] = decide(joining, withNeighbour).changes
    assert.deepEqual([change?.record.headName, change?.record.orderInHousehold, change?.record.relationshipToHead],
      ['湖野　澪', 2, '同居人'])
  })

  it('tells the domicile and the network of a new address', () => {
    assert.deepEqual(decide(alone, ofOboro).followUps.map(({ kind }) => kind),
      ['notice/family-register-appendix', 'notice/identification'])
  })

  it('takes the day of receipt for the term, not the day of approval', () =>
    assert.deepEqual(decide(whole, on('2026-04-20', family)).findings, []))

  it('asks who lives with the movers, whichever household that is', () => {
    assert.deepEqual(ask(alone).householdsOf, [oboro.personNo])
    assert.deepEqual(ask(joining).households, [6000028])
  })
})
