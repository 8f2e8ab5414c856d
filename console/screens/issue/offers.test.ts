/** Which papers are offered to whom, and that each order fits the schema of its paper. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { MovingOutCertificateRequest } from '../../../src/certificates/moving-out-certificate/face.ts'
import { QuasiMovingOutCertificateRequest } from '../../../src/certificates/quasi-moving-out-certificate/face.ts'
import { RemovedRecordCopyRequest } from '../../../src/certificates/removed-record-copy/face.ts'
import { ResidenceCopyRequest } from '../../../src/certificates/residence-copy/face.ts'
import { civilDay } from '../../../src/law/calendar.ts'
import { exactDate } from '../../../src/law/imprecise-date.ts'
import type { PapersOf } from '../../ask/shapes/papers.ts'
import type { ShownRecord } from '../../ask/shapes/register.ts'
import { offersFor } from './offers.ts'
import type { Offer } from './offers.ts'
import { bearsNumbers, copiesOf, orderOf, personsOf } from './order.ts'
import type { Order } from './order.ts'
import { beginRequest } from './request.ts'

const CASE = '00000000-0000-4000-8000-0000000000c1'
const FIRST = '00000000-0000-4000-8000-0000000000d1'
const person: ShownRecord = {
  personNo: 1000098,
  historyNo: 3,
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
const at = { personNo: person.personNo, householdNo: 5000025 }
const sheet = {
  sheetNo: 1,
  status: 'moved-out',
  removalReason: 'domestic-move-out',
  removedOn: '2026-03-31',
  householdNo: 5000025,
}
const nothing: PapersOf = { sheets: [], given: [], moveOut: null, blocked: 'none' }
const mover = {
  personNo: person.personNo,
  sheetNo: 1,
  fullName: '海野　太郎',
  householdNo: 5000025,
  reason: 'domestic-move-out',
  isNotified: true,
}
const given = {
  issueId: FIRST,
  kind: 'moving-out-certificate',
  issuedOn: '2026-03-10',
  serial: 7,
  persons: [person.personNo],
  householdNo: 5000025,
  state: 'handed-over',
  moveOut: CASE,
  sheets: null,
} as const

const owed = { caseId: CASE, waits: 'approved', special: false, movers: [mover] } as const
const kindsOf = (offers: readonly Offer[]): readonly string[] => offers.map(({ paper }) => paper)

describe('what is offered', () => {
  it('is the copy of the live record to whoever lives here', () => {
    assert.deepEqual(kindsOf(offersFor({ ...at, status: 'current' }, nothing, undefined)), ['residence-copy'])
  })

  it('is each removed sheet of whoever left, and the paper in the place of a certificate', () => {
    const offers = offersFor({ ...at, status: 'moved-out' }, { ...nothing, sheets: [sheet] }, undefined)
    assert.deepEqual(kindsOf(offers), ['removed-record-copy', 'quasi-moving-out-certificate'])
    assert.equal(offers[0]?.title, '除票の写し（1枚目　国内転出　令和8年3月31日）')
  })

  it('is no such paper for who died, and both kinds of copy for who came back', () => {
    const dead = { ...sheet, status: 'deceased', removalReason: 'death' }
    const of = (status: string, sheets: PapersOf['sheets']) =>
      kindsOf(offersFor({ ...at, status }, { ...nothing, sheets }, undefined))
    assert.deepEqual(of('deceased', [dead]), ['removed-record-copy'])
    assert.deepEqual(of('current', [dead]), ['residence-copy', 'removed-record-copy'])
  })

  it('is the certificate first under a case of moving out, the other paper where nobody notified in time', () => {
    const under = (items: object, moveOut: object = {}) =>
      kindsOf(
        offersFor(
          { ...at, status: 'current' },
          { ...nothing, moveOut: { ...owed, movers: [{ ...mover, ...items }], ...moveOut } },
          CASE,
        ),
      )
    assert.equal(under({})[0], 'moving-out-certificate')
    assert.equal(under({ isNotified: false })[0], 'quasi-moving-out-certificate')
    assert.equal(under({ reason: 'overseas-move-out' })[0], 'residence-copy')
    assert.equal(under({}, { waits: 'issued' })[0], 'residence-copy')
  })

  it('is a certificate still owed to whoever is found by name, behind what is wanted more often', () => {
    const offers = offersFor({ ...at, status: 'current' }, { ...nothing, moveOut: owed }, undefined)
    assert.deepEqual(kindsOf(offers), ['residence-copy', 'moving-out-certificate'])
  })

  it('is a certificate once more where one was given', () => {
    const papers = { ...nothing, given: [given, { ...given, issueId: CASE, state: 'issued' as const }] }
    const offers = offersFor({ ...at, status: 'current' }, papers, undefined)
    assert.deepEqual(kindsOf(offers), ['residence-copy', 'moving-out-certificate'])
    assert.equal(offers[1]?.title, '転出証明書の再交付（令和8年3月10日　7番）')
    assert.equal(offers[1]?.reissueOf, FIRST)
  })
})

const form = {
  ...beginRequest(undefined),
  name: '海野　太郎',
  address: '朧一丁目',
  evidence: ['driving-licence'],
  reason: '紛失',
}
const schemas = {
  'residence-copy': ResidenceCopyRequest,
  'removed-record-copy': RemovedRecordCopyRequest,
  'moving-out-certificate': MovingOutCertificateRequest,
  'quasi-moving-out-certificate': QuasiMovingOutCertificateRequest,
} as const
const faultsOf = (order: Order): readonly unknown[] => schemas[order.id].safeParse(order.input).error?.issues ?? []

describe('an order', () => {
  const papers: PapersOf = {
    ...nothing,
    sheets: [sheet],
    given: [given],
    moveOut: { ...owed, special: true },
  }
  const offers = offersFor({ ...at, status: 'current' }, { ...papers, given: [] }, CASE).concat(
    offersFor({ ...at, status: 'current' }, papers, undefined),
  )

  for (const offer of offers) {
    it(`fits the schema of its paper: ${offer.title}`, () => {
      const order = orderOf(offer, form, person, [person])
      assert.deepEqual(faultsOf(order), [])
      assert.deepEqual(personsOf(order), [person.personNo])
      assert.equal(copiesOf(order), 1)
    })
  }

  it('bears numbers where the paper does, or where they were asked for', () => {
    const bears = (offer: Offer | undefined, asked: readonly number[]): boolean => {
      assert.ok(offer)
      return bearsNumbers(orderOf(offer, { ...form, individualNumberOf: asked }, person, [person]))
    }
    const find = (paper: Offer['paper']) => offers.find((offer) => offer.paper === paper)
    assert.equal(bears(find('removed-record-copy'), []), false)
    assert.equal(bears(find('removed-record-copy'), [person.personNo]), true)
    assert.equal(bears(find('moving-out-certificate'), []), true)
    assert.equal(bears(find('residence-copy'), []), false)
  })
})
