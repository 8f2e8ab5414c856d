/** The answers of a self-check in an officer's words, for paper and for the command line. */
import type { CheckedDuty, DutyState, OpenException, WhyNot } from './checked.ts'

export const STATE_TITLES: Readonly<Record<DutyState, string>> = {
  'locked': '守っている', 'evidence': '証跡あり', 'missing': '不足', 'not-applicable': '該当なし',
}

export const WHY_TITLES: Readonly<Record<WhyNot, string>> = {
  'test-not-run': 'このビルドで試験が通ったことを示せない（全試験の記録がない）',
  'test-of-another-build': 'このビルドで試験が通ったことを示せない（記録は別のビルドのもの）',
  'test-not-passed': 'このビルドで、これを示す試験が通っていない',
  'setting-off': 'これが働くための設定が整っていない',
  'no-evidence': '証跡の登録がない',
  'review-overdue': '証跡の見直しの期限が過ぎている',
  'no-contract': '外部に委託した業務がない',
  'decided-so': '該当しないとの決定がある',
  'not-agreed': 'この条項のない契約がある',
}

export const EXCEPTION_TITLES: Readonly<Record<OpenException, string>> = {
  'demonstration': '見本のまち（実在の事務ではない）',
  'checker-may-approve': '照合した者の決裁を認めている',
  'looks-open': '作動停止中の照会を認めている',
  'post-vacant': '任命されていないポストがある',
  'criteria-missing': '施行されていない基準及び手続がある',
}

/** What speaks for the answer, in one line: the test, the documents, or the reason. */
export const groundOf = ({ state, test, evidence = [], why }: CheckedDuty): string => [
  ...(why === undefined ? [] : [WHY_TITLES[why]]),
  ...(state === 'locked' && test !== undefined ? [`試験\n${test.file}`] : []),
  ...evidence.map(({ title, owner, document, datedOn, reviewOn = null }) => {
    const review = reviewOn === null ? undefined : `見直し ${reviewOn}`
    return `${title}（${[owner, document, datedOn, review].filter((part) => part !== undefined).join('、')}）`
  }),
].join('\n')
