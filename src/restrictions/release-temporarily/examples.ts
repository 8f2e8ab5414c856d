/** What may be released for a while, as a table. */
import { FIRST, lifted, SECOND, seen, standing, type Example } from '../example.ts'
import type { ReleaseFound } from '../known.ts'
import type { ReleaseTemporarily } from './face.ts'

const given: ReleaseFound = { ...standing(), minutesLimit: 30, forOperatorValid: true }
const review: ReleaseTemporarily = {
  ...seen(2), process: 'certificate', forOperator: FIRST, minutes: 10, reason: '本人確認を終えた',
}

export const examples: readonly Example<ReleaseTemporarily, ReleaseFound>[] = [
  {
    title: '審査のうえ、窓口の一人に10分だけ', given, when: review, by: SECOND, then: [],
    writes: { blockNo: 7, process: 'certificate', forOperator: FIRST, minutes: 10, reason: '本人確認を終えた', by: SECOND },
  },
  {
    title: '期間が過ぎても抑止は続くので、解除も要る', given: { ...given, ...standing({ ends_on: '2026-04-30' }) },
    when: review, by: SECOND,
    then: [],
  },
  { title: '自分のためにはできない', given, when: review, by: FIRST, then: ['!release-temporarily/own-benefit'] },
  { title: '設定した分数を超える', given, when: { ...review, minutes: 31 }, by: SECOND, then: ['!release-temporarily/too-long'] },
  {
    title: '止めていない処理', given, when: { ...review, process: 'entry' }, by: SECOND,
    then: ['!release-temporarily/not-stopped'],
  },
  {
    title: '今日は有効でない操作者', given: { ...given, forOperatorValid: false }, when: review, by: SECOND,
    then: ['!release-temporarily/nobody'],
  },
  {
    title: '解除された抑止', given: { ...given, ...lifted() }, when: { ...review, revision: 4 }, by: SECOND,
    then: ['!block/other-state'],
  },
]
