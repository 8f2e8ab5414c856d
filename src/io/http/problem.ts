/** Every way a request can fail, as problem+json: one exhaustive switch, no stack, no personal data. */
import { DeskFailure, type FailureCode } from '../../desk/errors.ts'
import { DatabaseError } from '../../desk/ports.ts'
import { InputRefused } from '../../desk/read-input.ts'
import { spoken } from '../../desk/spoken.ts'
import { PaperFailure } from '../../frame/document.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'

/** RFC 9457: `type` is the code behind a fixed prefix, `title` a sentence for the officer. */
export type Problem = {
  readonly type: string
  readonly title: string
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 422 | 423 | 500 | 503
  readonly [more: string]: unknown
}

type More = Readonly<Record<string, unknown>>

const problem = (status: Problem['status'], code: string, title: string, more: More = {}): Problem =>
  ({ type: `urn:daicho:problem:${code}`, code, title, status, ...more })

/** Why a sign-in, an unlocking or a terminal was refused. */
export type Refused =
  | 'refused' | 'wrong-password' | 'wrong-code' | 'locked' | 'no-terminal' | 'no-session' | 'session-locked'

/** What a refused sign-in, unlocking or terminal becomes. */
export const refusalProblem = (code: Refused): Problem => {
  switch (code) {
    case 'refused': return problem(401, code, '操作者ID又はパスワードが違います。')
    case 'wrong-password': return problem(422, code, 'パスワードが違います。')
    case 'wrong-code': return problem(422, code, '登録用の符号が違うか、使われた後です。管理者から新しい符号を受け取ってください。')
    case 'locked': return problem(423, code, '失敗が続いたため、この利用者は止められています。管理者に連絡してください。')
    case 'no-terminal': return problem(401, code, 'この端末は登録されていません。管理者から登録用の符号を受け取り、端末を登録してください。')
    case 'no-session': return problem(401, code, 'サインインし直してください。')
    case 'session-locked': return problem(423, code, '画面のロックを解除してください。')
  }
}

/** A problem as a response. */
export const problemResponse = (told: Problem): Response => new Response(JSON.stringify(told), {
  status: told.status, headers: { 'Content-Type': 'application/problem+json; charset=utf-8' },
})

/** 403: the right person, but the contract's conditions do not hold; every one that fails, in words. */
export const barredProblem = (findings: readonly ClassifiedFinding[]): Problem =>
  problem(403, 'barred', '委託契約の条件を満たしていないため、利用できません。この試みは記録されました。',
    { findings: findings.map(spoken) })

/** 422 with every finding in words. */
export const findingsProblem = (findings: readonly ClassifiedFinding[]): Problem =>
  problem(422, 'findings', '受け付けられない項目があります。', { findings: findings.map(spoken) })

const deniedProblem = ({ findings }: More): Problem => isBarring(findings) ? barredProblem(findings)
  : problem(403, 'denied', 'この操作をする権限がありません。この試みは記録されました。')

const isBarring = (findings: unknown): findings is readonly ClassifiedFinding[] =>
  Array.isArray(findings) && findings.length > 0

const ofFailure = (code: FailureCode, about: More): Problem => {
  switch (code) {
    case 'not-signed-in': return problem(401, code, 'サインインしてください。', about)
    case 'session-locked': return problem(423, code, '画面がロックされています。パスワードを入力してください。')
    case 'denied': return deniedProblem(about)
    case 'not-found': return problem(404, code, '見つかりません。')
    case 'stale': return problem(409, code, '表示している間に別の職員が変更しました。画面を開き直してください。', about)
    case 'held': return problem(409, code, '別の職員が入力中です。', about)
    case 'other-body': return problem(409, code, '同じ送信番号で別の内容が送られました。もう一度やり直してください。')
    case 'log-closed': return problem(503, code, '操作ログの封印が遅れているため、登録を止めています。担当者に連絡してください。')
    case 'permit-lost': return problem(401, code, 'サインインの状態が変わりました。サインインし直してください。')
    case 'clock-away': return problem(503, code, '時計がずれているため、登録を止めています。担当者に連絡してください。')
    case 'bad-input': return problem(400, code, '読み取れない入力です。')
    case 'too-large': return problem(413, code, '送信された内容が大きすぎます。')
  }
}

/**
 * A value that no column can hold (a day of the year 0), the same row twice in one list, the name of something that is
 * not there: the input's fault, whatever schema let it through.
 */
const OUT_OF_RANGE = /^22|^21000$|^23503$/

/** What a thrown value becomes. Anything we did not foresee is a 500 with the request's id and nothing else. */
export const problemOf = (thrown: unknown, requestId: string): Problem => {
  if (thrown instanceof DeskFailure) return ofFailure(thrown.code, thrown.about)
  if (thrown instanceof InputRefused) return findingsProblem(thrown.findings)
  if (thrown instanceof PaperFailure) {
    return problem(503, thrown.code, '証明書を作れませんでした。担当者に連絡してください。', { item: thrown.item })
  }
  if (thrown instanceof DatabaseError && OUT_OF_RANGE.test(thrown.code)) return ofFailure('bad-input', {})
  return problem(500, 'unforeseen', '予期しない失敗です。担当者に番号を伝えてください。', { requestId })
}
