/** Runs the table of move-ins, then what a table cannot say. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { runTable } from '../../../../test/event-table.ts'
import { exactDate } from '../../../law/imprecise-date.ts'
import { civilDay } from '../../../law/calendar.ts'
import { decide } from './decide.ts'
import { office } from '../../every-event/examples.ts'
import { child, examples, hanako, husband, person } from './examples.ts'
import { ask } from './facts.ts'
import { moveIn } from './index.ts'

runTable(moveIn, examples)

describe('転入', () => {
  it('writes one record for each mover, in order, under one head', () => {
    const { changes } = decide({ ...hanako, movers: [person, husband, child] }, office)
    const rows = changes.map(({ record }) =>
      [record.fullName, record.relationshipToHead, record.headName, record.orderInHousehold])
    assert.deepEqual(rows, [
      ['海野　花子', '世帯主', '海野　花子', 1],
      ['海野　太郎', '夫', '海野　花子', 2],
      ['海野　つばさ', '子', '海野　花子', 3],
    ])
    assert.equal(new Set(changes.map(({ record }) => record.householdNo)).size, 1)
  })

  it('fixes the address on the day of becoming a resident [STD 4.1.1.1]', () => {
    const [change] = decide(hanako, office).changes
    assert.deepEqual(change?.record.becameResidentOn, exactDate(civilDay('2026-04-01')))
    assert.deepEqual(change?.record.addressFixedOn, change?.record.becameResidentOn)
  })

  it('tells the former municipality, the domicile and the network', () => {
    const { followUps } = decide(hanako, office)
    assert.deepEqual(followUps.map(({ kind }) => kind),
      ['notice/move-in', 'notice/family-register-appendix', 'notice/identification'])
  })

  it('puts （未届） behind the latest address and a note beside the event [STD 4.1.1.4]', () => {
    const previous = { ...hanako.previous, unnotified: true, lastRegisteredAddress: '架空県雲居村１番地' }
    const { changes: [change], followUps } = decide({ ...hanako, previous }, office)
    const told = followUps.filter(({ kind }) => kind === 'notice/move-in')
    assert.deepEqual(told.map(({ content }) => content['formerAddress']), [undefined, '架空県雲居村１番地'])
    assert.equal(change?.record.previousAddress, '架空県星見市月影町１番地（未届）')
    assert.match(change?.record.cautionNote ?? '', /未届転入/)
  })

  it('asks nothing of the register for somebody without numbers but the place, look-alikes and new numbers', () => {
    const questions = ask({ ...hanako, movers: [child] })
    assert.deepEqual(questions.holders, [])
    assert.deepEqual(questions.reserve, { persons: 1, households: 1, residentCodes: 1 })
  })
})
