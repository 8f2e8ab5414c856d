/** Runs the table of error corrections, then what a table cannot say. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { runTable } from '../../../../test/event-table.ts'
import { oboro, saku, shizuku } from '../../every-event/examples.ts'
import { decide } from './decide.ts'
import { address, examples, headName, name, noteOnly, ofRemoved, ofSaku, ofShizuku } from './examples.ts'
import { errorCorrection } from './index.ts'
import { CORRECTABLE, ITEM_KEYS } from './items.ts'

runTable(errorCorrection, examples)

describe('誤記修正', () => {
  it('puts a row on top, of its own day, that changes the one item and nothing else [STD 4.2.3.3]', () => {
    const [change, ...others] = decide({ ...name, note: '戸籍と照合' }, ofShizuku).changes
    assert.deepEqual([change?.kind, change?.record.reason, change?.record.eventOn.sortOn, change?.record.historyNo,
      change?.record.cautionNote], ['amend', 'error-correction', '2026-04-15', 2, '戸籍と照合'])
    assert.deepEqual(change?.record.changedItems, { fullName: ['霧山　雫', '霧山　しずく'] })
    assert.deepEqual(others, [])
  })

  it('writes the head\'s right name in the record of every member, as the same correction', () => {
    const { changes } = decide({ ...headName, note: '戸籍と照合' }, ofSaku)
    assert.deepEqual(changes.map(({ record }) =>
      [record.personNo, record.reason, record.headName, record.cautionNote]), [
      [saku.personNo, 'error-correction', '霧山　朔郎', '戸籍と照合'],
      [oboro.personNo, 'error-correction', '霧山　朔郎', null],
      [shizuku.personNo, 'error-correction', '霧山　朔郎', null],
    ])
  })

  it('corrects the address of the whole household, and leaves the day it was fixed', () => {
    const { changes, followUps } = decide(address, ofShizuku)
    assert.deepEqual(changes.map(({ record }) =>
      [record.lot, record.katagaki, record.postalCode, record.addressFixedOn.sortOn]),
    [1, 2, 3].map(() => ['2番3号', '霞荘１０１', '0009901', '2020-04-01']))
    assert.equal(followUps.filter(({ kind }) => kind === 'notice/family-register-appendix').length, 3)
  })

  it('tells the network of what it keeps, and of nothing else', () => {
    assert.deepEqual(decide(name, ofShizuku).followUps.map(({ kind }) => kind), ['notice/identification'])
    const remark = { ...name, corrections: [{ item: 'remark' as const, was: '', to: '出生地は国外' }] }
    assert.deepEqual(decide(remark, ofShizuku).followUps, [])
  })

  it('writes on a removed record a note, and changes no item of it [STD 1.1.5]', () => {
    const { changes, followUps } = decide(noteOnly, ofRemoved)
    assert.deepEqual(changes.map(({ kind, record }) => [kind, record.status, record.cautionNote, record.changedItems]),
      [['amend', 'moved-out', noteOnly.note, {}]])
    assert.deepEqual(followUps, [])
  })

  it('keeps the day on which somebody asked [STD 4.2.0.5]', () => {
    const [change] = decide({ ...name, ground: 'application', appliedOn: '2026-04-14' }, ofShizuku).changes
    assert.deepEqual([change?.record.appliedOn, change?.record.notifiedOn], ['2026-04-14', null])
  })

  it('offers every item once, and neither numbers nor households', () => {
    assert.deepEqual(CORRECTABLE.map(({ item }) => item), [...ITEM_KEYS])
    const never = ['individualNumberId', 'residentCodeId', 'householdNo', 'isHead', 'headName', 'orderInHousehold']
    assert.deepEqual(ITEM_KEYS.filter((item) => never.includes(item)), [])
  })
})
