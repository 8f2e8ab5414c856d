/** What a person rules of a contract, as a table. */
import { contract, found, inspection, KEY, worker, type ActExample } from '../example.ts'
import type { InspectionFound } from '../known.ts'
import type { RuleOnContract } from './face.ts'

const when: RuleOnContract = {
  campaignNo: 1, contractKey: KEY(1), inScope: false, subvendors: null, reason: '個人情報を扱わないことを担当課に確認',
}
const withSubcontract = found(inspection([{ ...contract, subcontracts: [{ name: '架空下請', approved: true }] }]))
const withWorker = found(inspection([{ ...contract, workers: [{ ...worker, tier: 'subvendor' }] }]))

/** Every reason, and the ordinary cases. */
export const examples: readonly ActExample<RuleOnContract, InspectionFound>[] = [
  { title: '対象から外す', given: found(), when, then: [], writes: { inScope: false } },
  { title: '再委託が分かった', given: found(), when: { ...when, inScope: true, subvendors: true }, then: [] },
  {
    title: '記録のない契約なら、再委託先なしと言える', given: found(), when: { ...when, inScope: true, subvendors: false },
    then: [],
  },
  {
    title: '再委託の記録がある', given: withSubcontract, when: { ...when, inScope: true, subvendors: false },
    then: ['!rule-on-contract/on-record'],
  },
  {
    title: '再委託先の従事者がいる', given: withWorker, when: { ...when, inScope: true, subvendors: false },
    then: ['!rule-on-contract/on-record'],
  },
  { title: '知らない契約', given: found(), when: { ...when, contractKey: KEY(9) }, then: ['!rule-on-contract/unknown'] },
  {
    title: '対象の年度より前に終わった契約', given: found(inspection([{ ...contract, endsOn: '2006-03-31' }])), when,
    then: ['!rule-on-contract/unknown'],
  },
  { title: '点検がない', given: found(null), when, then: ['!rule-on-contract/unknown'] },
]
