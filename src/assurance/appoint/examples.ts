/** Who may be appointed, as a table. */
import { officer, type Example } from '../example.ts'
import type { CandidateFound } from '../known.ts'
import type { Appoint } from './face.ts'

const when: Appoint = {
  post: 'chief-security-officer', capacity: 'holder', operatorId: 'tokatsu', provision: null, approvalKinds: [],
  instrument: '令和8年4月1日付け辞令第12号', validFrom: '2026-04-01', validUntil: null,
}
const given: CandidateFound = { operator: { name: '統括　みさき', kind: 'staff', valid: true }, holders: [] }
const predecessor = { name: '前任　いそ', validFrom: '2024-04-01', validUntil: null, endedOn: null }
const delegate: Appoint = {
  ...when, post: 'mayor', capacity: 'senketsu', provision: '事務決裁規程第5条', approvalKinds: ['contractor-media'],
}

export const examples: readonly Example<Appoint, CandidateFound>[] = [
  { title: '統括責任者を任命する', given, when, then: [], writes: { name: '統括　みさき', post: 'chief-security-officer' } },
  { title: '専決は規定と対象を示す', given, when: delegate, then: [], writes: { provision: '事務決裁規程第5条' } },
  {
    title: '規定も対象も示さない専決と代決', given, when: { ...delegate, capacity: 'daiketsu', provision: null, approvalKinds: [] },
    then: ['!appoint/no-provision', '!appoint/no-kinds'],
  },
  {
    title: '市町村長が決めない種類は専決できない', given, when: { ...delegate, approvalKinds: ['own-media'] },
    then: ['!appoint/kind-of-another-post'],
  },
  {
    title: '本人に根拠規定は要らない', given, when: { ...when, provision: '事務決裁規程第5条' }, then: ['!appoint/holder-delegated'],
  },
  { title: '知らない人', given: { ...given, operator: null }, when, then: ['!appoint/unknown'] },
  {
    title: '従事の期間が終わった人', given: { ...given, operator: { name: '旧　なみ', kind: 'staff', valid: false } }, when,
    then: ['!appoint/unknown'],
  },
  {
    title: '委託先の従事者', given: { ...given, operator: { name: '委託　かぜ', kind: 'contractor', valid: true } }, when,
    then: ['!appoint/contractor'],
  },
  {
    title: '自分を任命し、任期も逆', given, when: { ...when, operatorId: officer.operatorId, validUntil: '2026-03-31' },
    then: ['!appoint/oneself', '!appoint/term'],
  },
  {
    title: '前任者の任期が終わっていない', given: { ...given, holders: [predecessor] }, when, then: ['!appoint/second-holder'],
  },
  {
    title: '前任者が前日に終えた', given: { ...given, holders: [{ ...predecessor, validUntil: '2026-03-31' }] }, when, then: [],
  },
  {
    title: '前任者の任期の最後の日と重なる', given: { ...given, holders: [{ ...predecessor, validUntil: '2026-04-01' }] }, when,
    then: ['!appoint/second-holder'],
  },
  {
    title: '前任者が任期の途中で解かれた', given: { ...given, holders: [{ ...predecessor, endedOn: '2026-04-01' }] }, when, then: [],
  },
  {
    title: '後任の任期が先に決まっている', given: { ...given, holders: [{ ...predecessor, validFrom: '2027-04-01' }] },
    when: { ...when, validUntil: '2027-03-31' }, then: [],
  },
]
