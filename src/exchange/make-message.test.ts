/** What each kind of message says, to whom it goes, and which numbers it opens. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { resident } from '../record/examples.ts'
import { NoticeOfMoveIn } from '../record/notice-of-move-in.ts'
import { MovingOutCertificate } from '../record/certified-mover.ts'
import { answersOf, expectedFamily, routeOf, STARRY_TOWN } from './fake-line.ts'
import { MESSAGE_KINDS } from './kinds.ts'
import { makeMessage, numbersOf, type Owed } from './make-message.ts'
import { Message } from './message.ts'

const [NUMBER, CODE] = ['00000000-0000-4000-8000-0000000000a1', '00000000-0000-4000-8000-0000000000b1']
const opened = { [NUMBER]: '379474484458', [CODE]: '24846016224' }

const record = {
  ...resident(1000019, { householdNo: 5000014 }), individualNumberId: NUMBER, residentCodeId: CODE,
  previousAddress: '架空県雲居村１番地（未届）', plannedMoveOutOn: null,
}

const owed = (kind: string, change: Partial<Owed> = {}): Owed => ({
  messageNo: 7, messageId: '00000000-0000-4000-8000-0000000000c1', replaces: null, attempt: 1, kind: `notice/${kind}`,
  personNo: record.personNo, content: {}, eventReason: null, records: [record],
  chosen: null, former: { code: '990035', name: '架空県雲居村' }, destination: STARRY_TOWN, ...change,
})

const sender = { code: '990019', name: '架空県朧月町', today: '2026-04-15' }

const made = (kind: string, change: Partial<Owed> = {}): Message => {
  const result = makeMessage(owed(kind, change), sender, opened)
  assert.ok('message' in result)
  return Message.parse(JSON.parse(JSON.stringify(result.message)))
}

describe('a message', () => {
  for (const { id, title } of MESSAGE_KINDS) {
    it(`${title} is whole, and opens no number that it does not tell`, () => {
      const { body } = made(id)
      const text = JSON.stringify(body)
      const told = [NUMBER, CODE].filter((number) => text.includes(opened[number] ?? '?'))
      assert.deepEqual(numbersOf([owed(id)]).toSorted(), told)
      assert.doesNotMatch(text, /numberId|undefined/)
    })
  }

  it('転入通知 says the former address without （未届）, or the one it is sent for', () => {
    const notice = NoticeOfMoveIn.parse(made('move-in', { content: { movedOn: '2026-04-01' } }).body)
    assert.deepEqual([notice.formerAddress, notice.movedInOn, notice.personNo], ['架空県雲居村１番地', '2026-04-01', null])
    const other = NoticeOfMoveIn.parse(made('move-in', { content: { formerAddress: '架空県星見市' } }).body)
    assert.equal(other.formerAddress, '架空県星見市')
  })

  it('転出証明書情報 certifies every mover that the notice names', () => {
    const second = { ...record, personNo: 1000027, fullName: '霧山　二', individualNumberId: null }
    const content = { reference: 'R-1', destination: '架空県星見市', plannedMoveOutOn: '2026-04-30' }
    const certificate = MovingOutCertificate.parse(
      made('moving-out-certificate', { content, records: [record, second] }).body)
    assert.deepEqual(certificate.movers.map(({ fullName }) => fullName), [record.fullName, '霧山　二'])
    assert.deepEqual([certificate.reference, certificate.plannedMoveOutOn], ['R-1', '2026-04-30'])
  })

  it('cannot be made of an unknown kind, of no row, to nobody', () => {
    const faults = [
      makeMessage(owed('family-tree'), sender, {}), makeMessage(owed('move-in', { records: [] }), sender, {}),
      makeMessage(owed('move-in', { former: null }), sender, {}),
    ]
    assert.deepEqual(faults, [
      { fault: 'exchange/unknown-kind' }, { fault: 'exchange/no-row' }, { fault: 'exchange/unknown-office' },
    ])
  })
})

describe('the other side of a demonstration', () => {
  let last = 0
  const marks = { uuid: () => '00000000-0000-4000-8000-0000000000d1', sentNo: () => (last += 1) }

  it('routes by role, then by municipality', () => {
    assert.deepEqual(routeOf(made('identification'), ['990027']), { to: 'network' })
    assert.deepEqual(routeOf(made('moving-out-certificate'), ['990027']), { to: 'town', code: '990027' })
    assert.deepEqual(routeOf(made('move-in'), ['990027']), { to: 'network' })
  })

  it('tells the old town of each who came, on the planned day or today where that is still to come', () => {
    const content = { reference: 'R-1', destination: '架空県星見市', plannedMoveOutOn: '2026-04-30' }
    const [answer, ...others] = answersOf(made('moving-out-certificate', { content }), STARRY_TOWN, marks)
    assert.deepEqual(others, [])
    const { kind, to, body } = Message.parse(answer)
    assert.deepEqual([kind, to.code], ['move-in', '990019'])
    const notice = NoticeOfMoveIn.parse(body)
    assert.deepEqual([notice.movedInOn, notice.residentCode], ['2026-04-15', { digits: opened[CODE] }])
    const past = made('moving-out-certificate', { content: { ...content, plannedMoveOutOn: '2026-04-02' } })
    assert.equal(answersOf(past, STARRY_TOWN, marks)[0]?.body['movedInOn'], '2026-04-02')
    assert.deepEqual(answersOf(made('move-in'), STARRY_TOWN, marks), [])
  })

  it('announces a family whose certificate is sound', () => {
    const message = Message.parse(expectedFamily({ code: '990019', name: '架空県朧月町' }, '2026-04-15', marks))
    assert.equal(MovingOutCertificate.parse(message.body).movers.length, 2)
  })
})
