/** Runs the table of deaths, then what a table cannot say. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { runTable } from '../../../../test/event-table.ts'
import { asking, familyOfThree, neighbour, oboro, saku, shizuku } from '../../every-event/examples.ts'
import { decide } from './decide.ts'
import {
  examples, family, headOf, leaving, luisaAlone, ofLuisa, ofNeighbour, ofSaku, ofShizuku,
} from './examples.ts'
import { death } from './index.ts'

runTable(death, examples)

describe('死亡', () => {
  it('removes the record on the day of processing, for what happened on the day of death [STD 1.1.5]', () => {
    const [change, ...others] = decide(ofShizuku, family).changes
    assert.deepEqual([change?.kind, change?.record.status, change?.record.removalReason, change?.record.removedOn,
      change?.record.causeOn?.sortOn, change?.record.eventOn.sortOn],
    ['remove', 'deceased', 'death', '2026-04-15', '2026-04-09', '2026-04-09'])
    assert.deepEqual(others, [])
  })

  it('keeps an imprecise day as it was written', () => {
    const diedOn = { kind: 'about', text: '令和8年4月9日頃', sortOn: '2026-04-09' }
    const [change] = decide({ ...ofShizuku, diedOn }, family).changes
    assert.deepEqual([change?.record.causeOn, change?.record.eventOn], [diedOn, diedOn])
  })

  it('leaves two who stay without a head, and asks the highest of them to choose', () => {
    const { changes, followUps } = decide(ofSaku, headOf(familyOfThree))
    assert.deepEqual(changes.map(({ record }) => [record.personNo, record.reason, record.status, record.headName]), [
      [oboro.personNo, 'head-change', 'current', null], [shizuku.personNo, 'head-change', 'current', null],
      [saku.personNo, 'death', 'deceased', '霧山　朔'],
    ])
    const letters = followUps.filter(({ kind }) => kind.startsWith('letter/'))
    assert.deepEqual(letters.map(({ kind, personNo }) => [kind, personNo]), [['letter/choose-head', oboro.personNo]])
  })

  it('makes the one who stays the head on the day of death, and owes a letter', () => {
    const { changes, followUps } = decide(ofSaku, headOf([saku, oboro]))
    const widow = changes.find(({ record }) => record.personNo === oboro.personNo)?.record
    assert.deepEqual([widow?.isHead, widow?.relationshipToHead, widow?.headName, widow?.eventOn.sortOn],
      [true, '世帯主', '霧山　朧', '2026-04-09'])
    assert.ok(followUps.some(({ kind, personNo }) => kind === 'letter/head-changed' && personNo === oboro.personNo))
  })

  it('ends the household of somebody who lived alone', () => {
    const { changes, followUps } = decide(ofNeighbour, asking([neighbour], [neighbour]))
    assert.deepEqual(changes.map(({ record }) => record.personNo), [neighbour.personNo])
    assert.deepEqual(followUps.map(({ kind }) => kind), ['notice/identification'])
  })

  it('lets a plan to move out come to nothing', () => {
    const [change] = decide(ofShizuku, asking([leaving], [saku, oboro, leaving])).changes
    assert.deepEqual([change?.record.plannedMoveOutOn, change?.record.plannedDestination, change?.record.removalReason],
      [null, null, 'death'])
  })

  it('tells the immigration office of a foreign resident', () =>
    assert.deepEqual(decide(ofLuisa, luisaAlone).followUps.map(({ kind }) => kind),
      ['notice/immigration', 'notice/identification']))
})
