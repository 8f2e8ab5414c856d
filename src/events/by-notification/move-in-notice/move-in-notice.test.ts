/** Runs the table of notices of move-in, then what a table cannot say. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { runTable } from '../../../../test/event-table.ts'
import { civilDay } from '../../../law/calendar.ts'
import { exactDate } from '../../../law/imprecise-date.ts'
import { asking, oboro, on, saku, shizuku } from '../../every-event/examples.ts'
import { decide } from './decide.ts'
import { early, examples, family, gone, leavingOboro, leavingSaku, ofOne, removed } from './examples.ts'
import { moveInNotice } from './index.ts'
import { MoveInNotice } from './notification.ts'
import { prefill } from './prefill.ts'

runTable(moveInNotice, examples)

describe('転入通知', () => {
  it('removes on the earlier day, caused on the planned one; both plans and facts are kept [scenario 4]', () => {
    const [change] = decide(early, family).changes
    const record = change?.record
    assert.deepEqual(
      record && [record.status, record.eventOn, record.causeOn, record.plannedMoveOutOn, record.confirmedMoveOutOn],
      ['moved-out', exactDate(civilDay('2026-04-10')), exactDate(civilDay('2026-04-30')), '2026-04-30', '2026-04-10'],
    )
    assert.deepEqual(record && [record.moveInNoticeOn, record.noticedOn, record.removedOn, record.plannedDestination,
      record.confirmedDestination], ['2026-04-13', '2026-04-13', '2026-04-15', '架空県星見市月影町１番地', '架空県星見市月影町１番地'])
  })

  it('removes on the planned day where that is over and nobody has turned it yet', () => {
    const [change] = decide({ ...ofOne, movedInOn: '2026-05-03', noticedOn: '2026-05-06' },
      on('2026-05-07', asking([leavingOboro], [saku, leavingOboro, shizuku]))).changes
    assert.deepEqual([change?.kind, change?.record.eventOn.sortOn], ['remove', '2026-04-30'])
  })

  it('never dates a removal anew: a notice after it is a row on top [STD 1.1.5]', () => {
    const { changes, followUps } = decide({ ...ofOne, movedInOn: '2026-04-25', noticedOn: '2026-05-11' }, removed)
    const [{ kind, record }] = changes as [(typeof changes)[number]]
    assert.deepEqual([kind, record.status, record.eventOn, record.removedOn, record.causeOn],
      ['amend', 'moved-out', gone.eventOn, gone.removedOn, gone.causeOn])
    assert.deepEqual(Object.keys(record.changedItems).toSorted(),
      ['confirmedDestination', 'confirmedDestinationCode', 'confirmedMoveOutOn', 'moveInNoticeOn'])
    assert.deepEqual([changes.length, followUps], [1, []])
  })

  it('takes the newest of two notices, and leaves the plan as it was [scenario 5]', () => {
    const before = { ...gone, confirmedDestination: '架空県星見市', moveInNoticeOn: civilDay('2026-05-07') }
    const [change] = decide({ ...ofOne, destination: '架空県雲居村大字峰２番地', destinationCode: null },
      on('2026-05-20', asking([before], []))).changes
    assert.deepEqual([change?.record.confirmedDestination, change?.record.plannedDestination],
      ['架空県雲居村大字峰２番地', '架空県星見市月影町１番地'])
  })

  it('settles the household of a head who has gone early', () => {
    const notice = { ...early, movers: [{ personNo: saku.personNo, toldName: null }] }
    const { changes, followUps } = decide(notice, asking([leavingSaku], [leavingSaku, leavingOboro]))
    assert.deepEqual(changes.map(({ record }) => [record.personNo, record.status, record.isHead]),
      [[oboro.personNo, 'current', true], [saku.personNo, 'moved-out', true]])
    assert.deepEqual(followUps.map(({ kind }) => kind), ['notice/identification', 'letter/head-changed'])
  })

  it('fills the form from the message, whoever sent it', () => {
    const filled = prefill({
      personNo: oboro.personNo, fullName: '霧山　朧', fullNameKana: null, birthDate: oboro.birthDate, sex: 'female',
      residentCode: null, formerAddress: '架空県朧月町霞二丁目5番6号', newAddress: '架空県星見市月影町１番地',
      newAddressCode: null, newMunicipality: '架空県星見市', newMunicipalityCode: '990027', movedInOn: '2026-04-10',
      noticedOn: '2026-04-13',
    })
    assert.deepEqual(MoveInNotice.parse(filled), { ...ofOne, movers: [{ personNo: oboro.personNo, toldName: '霧山　朧' }] })
  })
})
