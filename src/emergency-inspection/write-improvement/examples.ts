/** Where improvements are written, as a table. */
import { answered, contract, found, inspection, type ActExample } from '../example.ts'
import type { InspectionFound } from '../known.ts'
import type { WriteImprovement } from './face.ts'

const improvement = { content: '返還・廃棄の条項を加える変更契約を結ぶ', timing: '令和9年1月末', annex: false }
const when: WriteImprovement = { campaignNo: 1, group: 'contract', improvement }
const bad = inspection([{ ...contract, given: answered(0, { c3: 1 }) }])
const written = { ...bad, improvements: { contract: { ...improvement, by: '契約　みさき' } } }

/** Every reason, and the ordinary cases. */
export const examples: readonly ActExample<WriteImprovement, InspectionFound>[] = [
  { title: '「1」のある群に書く', given: found(bad), when, then: [], writes: { group: 'contract', timing: '令和9年1月末' } },
  { title: '取り消す', given: found(written), when: { ...when, improvement: null }, then: [], writes: { content: null } },
  {
    title: '「1」のない群には書けない', given: found(bad), when: { ...when, group: 'vendor' },
    then: ['!write-improvement/no-defect'],
  },
  {
    title: '回答のない群にも書けない', given: found(), when, then: ['!write-improvement/no-defect'],
  },
  {
    title: '書いていないものは取り消せない', given: found(bad), when: { ...when, improvement: null },
    then: ['!write-improvement/nothing'],
  },
  { title: '点検がない', given: found(null), when, then: ['!write-improvement/unknown'] },
]
