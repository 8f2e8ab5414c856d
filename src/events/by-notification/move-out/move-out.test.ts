/** Runs the table of move-outs, then what a table cannot say. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { runTable } from '../../../../test/event-table.ts'
import { civilDay } from '../../../law/calendar.ts'
import { exactDate } from '../../../law/imprecise-date.ts'
import { asking, oboro, on, saku, shizuku } from '../../every-event/examples.ts'
import { decide } from './decide.ts'
import { alone, examples, family, headAlone, late, ofOboro, ofSaku, overseas, today, whole } from './examples.ts'
import { moveOut } from './index.ts'

runTable(moveOut, examples)

const foreign = { ...oboro, kind: 'foreign' as const, foreignCategory: 'mid-long-term' as const }

describe('転出の予定', () => {
  it('changes nothing but the plan, and tells nobody', () => {
    const { changes, followUps } = decide(whole, family)
    assert.deepEqual(changes.map(({ kind, record }) => [kind, record.status, record.isHead, record.reason]), [
      ['amend', 'current', true, 'domestic-move-out'], ['amend', 'current', false, 'domestic-move-out'],
      ['amend', 'current', false, 'domestic-move-out'],
    ])
    assert.deepEqual(Object.keys(changes[0]?.record.changedItems ?? {}).toSorted(),
      ['plannedDestination', 'plannedMoveOutOn', 'removalReason'])
    assert.deepEqual(changes[0]?.record.eventOn, exactDate(civilDay('2026-04-30')))
    assert.deepEqual(followUps, [])
  })

  it('leaves the household as it is until the day comes, even where the head leaves', () => {
    const { changes } = decide(headAlone, ofSaku)
    assert.deepEqual(changes.map(({ record }) => [record.personNo, record.isHead]), [[saku.personNo, true]])
  })

  it('sends the certificate of all who go on one card as one message, and names the rows it tells of', () => {
    const { followUps } = decide({ ...whole, cardUsed: true }, family)
    assert.deepEqual(followUps, [{
      kind: 'notice/moving-out-certificate', personNo: saku.personNo,
      content: {
        reference: family.origin?.caseId,
        movers: [saku, oboro, shizuku].map(({ personNo }) => ({ personNo, historyNo: 2 })),
        plannedMoveOutOn: '2026-04-30', destination: '架空県星見市月影町１番地', destinationCode: null,
      },
    }])
  })
})

describe('転出の日が来たあとの届出', () => {
  it('removes at once, caused on the planned day, and keeps the plan [STD 1.1.5]', () => {
    const { changes } = decide({ ...today, plannedOn: '2026-04-10' }, family)
    const [record] = changes.map((change) => change.record)
    assert.deepEqual(changes.map(({ kind }) => kind), ['remove', 'remove', 'remove'])
    assert.deepEqual(record && [record.status, record.removalReason, record.removedOn, record.causeOn?.sortOn,
      record.plannedMoveOutOn, record.plannedDestination, record.confirmedMoveOutOn],
    ['moved-out', 'domestic-move-out', '2026-04-15', '2026-04-10', '2026-04-10', '架空県星見市月影町１番地', null])
  })

  it('leaves a household without a head, and asks the highest who stays to choose one', () => {
    const { changes, followUps } = decide({ ...headAlone, plannedOn: '2026-04-15' }, ofSaku)
    assert.deepEqual(changes.map(({ record }) => [record.personNo, record.status, record.headName]), [
      [oboro.personNo, 'current', null], [shizuku.personNo, 'current', null], [saku.personNo, 'moved-out', '霧山　朔'],
    ])
    assert.deepEqual(followUps.map(({ kind }) => kind), ['notice/identification', 'letter/choose-head'])
  })

  it('makes the one who stays the head, and owes a letter', () => {
    const { changes, followUps } = decide({ ...headAlone, plannedOn: '2026-04-15' }, asking([saku], [saku, oboro]))
    assert.deepEqual(changes.map(({ record }) => [record.personNo, record.isHead]),
      [[oboro.personNo, true], [saku.personNo, true]])
    assert.ok(followUps.some(({ kind, personNo }) => kind === 'letter/head-changed' && personNo === oboro.personNo))
  })

  it('tells the immigration office of a foreign resident, and the domicile of whoever goes abroad', () => {
    const kindsOf = (...[input, facts]: Parameters<typeof decide>) =>
      decide({ ...input, plannedOn: '2026-04-15' }, facts).followUps.map(({ kind }) => kind)
    assert.deepEqual(kindsOf(alone, asking([foreign], [saku, foreign])),
      ['notice/immigration', 'notice/identification'])
    assert.deepEqual(kindsOf({ ...overseas, movers: alone.movers }, ofOboro),
      ['notice/family-register-appendix', 'notice/identification'])
  })

  it('removes ex officio what is told too late: no notification, no certificate [scenario 6]', () => {
    const { changes, followUps } = decide(late, family)
    const [record] = changes.map((change) => change.record)
    assert.deepEqual(
      record && [record.status, record.reason, record.removalReason, record.notifiedOn, record.appliedOn],
      ['removed', 'ex-officio-removal', 'ex-officio-removal', null, '2026-04-15'],
    )
    assert.ok(followUps.every(({ kind }) => kind !== 'notice/moving-out-certificate'))
  })

  it('writes the country before the address of whoever goes abroad', () => {
    const [change] = decide(overseas, family).changes
    assert.deepEqual(
      [change?.record.plannedDestination, change?.record.reason], ['ドイツ　架空の街１', 'overseas-move-out'])
  })

  it('plans on the day before and removes on the day itself, by the office\'s calendar', () => {
    const kinds = ['2026-04-29', '2026-04-30'].map((day) =>
      decide(alone, on(day, ofOboro)).changes.map(({ kind }) => kind))
    assert.deepEqual(kinds, [['amend'], ['remove']])
  })
})
