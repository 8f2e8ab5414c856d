/** The strictest clause of a contract wins, and only a clause that is really in it counts. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CONTRACT_CLAUSES, findContractClause, isOwed } from '../law/contract-clauses.ts'
import { findClause } from '../law/technical-standard.ts'
import { barredBy, policyOf } from './policy.ts'

const OPEN = {
  subcontract: 'with-approval', duplication: 'with-approval', thirdParty: 'with-approval', takeOut: 'with-approval',
}

test('告示だけの契約は、承認があれば開く', () => {
  const standard = CONTRACT_CLAUSES.filter(({ source }) => source !== 'ward')
    .map(({ id }) => ({ clause: id, place: '第1条' }))
  assert.deepEqual(policyOf(standard), { ...OPEN, because: [] })
})

test('特記事項3・5・6は、それぞれ一つだけを承認があっても閉じる', () => {
  const closed = (clause: string) => policyOf([{ clause, place: '特記' }])
  const by = (barred: string, clause: string) => ({ because: [{ barred, clause }] })
  assert.deepEqual(closed('ward-3'), { ...OPEN, thirdParty: 'barred', ...by('third-party', 'ward-3') })
  assert.deepEqual(closed('ward-5'), { ...OPEN, duplication: 'barred', ...by('duplication', 'ward-5') })
  assert.deepEqual(closed('ward-6'), { ...OPEN, subcontract: 'barred', ...by('subcontract', 'ward-6') })
  assert.equal(barredBy(closed('ward-6'), 'subcontract'), 'ward-6')
  assert.equal(barredBy(closed('ward-6'), 'duplication'), undefined)
})

test('契約にない特記事項は何も閉じない', () =>
  assert.deepEqual(
    policyOf([{ clause: 'ward-6', place: null }, { clause: 'nothing', place: '1' }]), { ...OPEN, because: [] }))

test('条項の表は、告示の条項を指し、同じ行を二度持たない', () => {
  assert.equal(new Set(CONTRACT_CLAUSES.map(({ id }) => id)).size, CONTRACT_CLAUSES.length)
  const pointed = CONTRACT_CLAUSES.flatMap(({ strengthens }) => strengthens ?? [])
  assert.deepEqual(pointed.filter((id) => !findClause(id) && !findClause(`${id}ア`)), [])
  const counted = (source: string) => CONTRACT_CLAUSES.filter((clause) => clause.source === source).length
  assert.deepEqual([counted('standard'), counted('notice'), counted('ward')], [33, 25, 13])
  assert.equal(findContractClause('notice-7')?.strengthens, '10-3(6)')
  assert.equal(findContractClause('notice-13'), undefined)
  assert.equal(CONTRACT_CLAUSES.filter(isOwed).length, 58)
})

test('告示の第10-3の各号は、どれにも契約の条項がある', () => {
  const numbers = Array.from({ length: 12 }, (_, at) => `10-3(${at + 1})`)
  const missing = numbers.filter((id) => !CONTRACT_CLAUSES.some((clause) =>
    clause.source === 'standard' && clause.strengthens?.startsWith(id)))
  assert.deepEqual(missing, [])
})
