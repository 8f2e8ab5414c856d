/** 第2–第5: how the system is run, how records change, inspection, and what is issued. */
import { enforced, evidenced, kept, locked } from './clause.ts'
import type { Clause } from './clause.ts'

/** 第2 住民記録システム運用に関する基本的事項. */
export const RUNNING: readonly Clause[] = [
  enforced('2-1', '処理の種類等の決定', {
    enforces: 'Nothing runs that is not in the one list of acts, views and documents; all of them are done at once.',
    enforcedBy: ['src/desk/lists.ts', 'src/access/matrix.ts'],
    evidence: 'The decision on kinds of processing, with its version.',
    parts: [
      locked('src/desk/access-matrix.test.ts', 'every act, view and document has exactly one row'),
      kept('decision', '処理の種類等の決定書'),
    ],
  }),
  evidenced('2-2', '運用計画', 'people', 'The operating plan: hours, how a day is opened and closed.'),
]

/** 第3 住民票の異動処理等. */
export const CHANGING_RECORDS: readonly Clause[] = [
  enforced('3-1', '住民異動届の内容の審査', {
    enforces: 'A notification becomes final only after another person compared it with the paper on a screen.',
    enforcedBy: ['check', 'check-sheet', 'src/desk/approve.ts'],
    evidence: 'The reviewer of every notification, from the operation log.',
    parts: [
      locked(
        'test/scenarios/golden.test.ts',
        '24 whoever entered can neither check nor approve, even where a slip of the grants would let them',
      ),
      kept('procedure', '審査の手順の定め'),
    ],
  }),
  enforced('3-2', '職権記録書の作成', {
    enforces: 'An ex officio change names the number of its sheet or is not entered; the sheet tells the ground, what '
      + 'changes and who decided, and is printed only where entry and sheet name one another.',
    enforcedBy: [
      'open-ex-officio-record', 'ex-officio-record', 'ex-officio-records', 'src/events/every-event/ex-officio.ts',
    ],
    evidence: 'Sheets of ex officio changes, set against the changes.',
    parts: [
      locked(
        'test/scenarios/ex-officio-records.test.ts',
        'has its number before the entry that must name it, and one number for a case',
      ),
    ],
  }),
  enforced('3-3', '届出書及び職権記録書の保存', {
    enforces: 'Every paper of a closed case waits in a list until its box or scan number is recorded; none is '
      + 'disposed of before its day, and every disposal is recorded.',
    enforcedBy: ['file-papers', 'dispose-papers', 'set-retention', 'papers', 'db/migrations/0012-retention.sql'],
    evidence: 'The way of keeping, the index of papers, records of disposal with who stood by.',
    parts: [
      locked(
        'test/scenarios/kept-papers.test.ts',
        'is refused disposal until the day after its period, and recorded once on it',
      ),
      kept('method', '保存の方法の定め'),
    ],
  }),
  enforced('3-4', '端末機操作手引書の作成', {
    enforces: 'Every screen opens its page of the manual by F1.',
    enforcedBy: ['console/parts/Help/HelpPanel.tsx'],
    evidence: 'The manual with its version, and who approved it.',
    parts: [
      locked(
        'console/manual.test.ts',
        'the index leads to the page of every screen, by the name that the screen bears',
      ),
      kept('approval', '操作手引書の承認'),
    ],
  }),
  enforced('3-5(1)', '住民票と届出書等の照合', {
    enforces: 'What was entered is marked item by item and its key items typed again by another person before '
      + 'approval.',
    enforcedBy: ['check', 'approve', 'src/frame/rekey.ts'],
    evidence: 'Marks of the comparison, from the operation log.',
    parts: [
      locked('test/scenarios/move-in.test.ts', 'says which key fields differ, and finishes nothing'),
    ],
  }),
  evidenced('3-5(2)ア', '住民票の複製と別保管', 'not-built', 'Results of copying, place of the second copy, restore tests.'),
  enforced('3-5(2)イ', '除票及び改製前住民票の処理年月日順の記録', {
    enforces: 'Removed and remade records are rows like any other: never changed, never deleted, in order of '
      + 'processing.',
    enforcedBy: ['db/migrations/0001-record.sql', 'src/record/change.ts'],
    evidence: 'A listing by day of processing.',
    parts: [
      locked(
        'test/scenarios/history.test.ts',
        'lists removed records by the day they were processed, whatever their event',
      ),
    ],
  }),
  enforced('3-5(3)', '審査用書類の廃棄', {
    enforces: 'Every print made for review has a number and is listed until it is ticked as destroyed; from the '
      + 'office\'s limit on, by default the same day, it is overdue.',
    enforcedBy: ['review-print', 'review-prints', 'destroy-review-prints', 'set-review-limit'],
    evidence: 'Prints made for review, and when each was destroyed, by whom and how.',
    parts: [
      locked(
        'test/scenarios/review-prints.test.ts',
        'counts a print overdue after the office\'s limit, by default the same day',
      ),
    ],
  }),
  enforced('3-6', '転出証明書の発行', {
    enforces: 'An approved move-out waits at the counter for its certificate; it is given once, for everybody who '
      + 'leaves, and only after an officer has held it against the notification; once more it says what it said first.',
    enforcedBy: [
      'moving-out-certificate', 'hand-over', 'counter-home', 'src/certificates/moving-out-certificate/rules.ts',
    ],
    evidence: 'The history of issues with every comparison; how items 3 to 5 are dealt with, in writing.',
    parts: [
      locked(
        'test/scenarios/moving-out-papers.test.ts',
        'goes into their hands only after it was held against the notification',
      ),
      kept('method', '発行の方法及び令23条2項3号から5号までの事項の取扱いの定め'),
    ],
  }),
  enforced('3-7', '転出証明書に準ずる証明書の発行', {
    enforces: 'Only for who has left and was given no certificate proper, with the note of its purpose on every sheet.',
    enforcedBy: ['quasi-moving-out-certificate', 'src/certificates/quasi-moving-out-certificate/rules.ts'],
    evidence: 'The history of issues.',
    parts: [
      locked(
        'test/scenarios/moving-out-papers.test.ts',
        'gives no certificate but the paper in its place [scenario 6]',
      ),
      kept('method', '発行の方法の定め'),
    ],
  }),
]

/** 第4 住民基本台帳の一部の写しの閲覧. */
export const INSPECTION: readonly Clause[] = [
  evidenced('4-1', '住民基本台帳の一部の写しの作成', 'not-built', 'Applications, and the four items shown for each.'),
  evidenced('4-2', '住民基本台帳の一部の写しの更新時期等', 'not-built', 'The decision on when it is made anew.'),
  evidenced('4-3', '閲覧の請求書等の保存', 'people', 'The way of keeping, the index, records of disposal.'),
]

/** 第5 住民票の写し等の発行. */
export const ISSUING: readonly Clause[] = [
  enforced('5-1', '住民票及び除票の写しの発行', {
    enforces: 'No copy without a recorded request; every copy has a number of its own; a planned move-out is left out '
      + 'before its day; of a removed record nobody but the person asks in their own right.',
    enforcedBy: [
      'request-copy', 'residence-copy', 'removed-record-copy', 'src/desk/issue.ts',
      'src/certificates/every-certificate/notes.ts',
    ],
    evidence: 'The history of issues, spoiled copies among them.',
    parts: [
      locked(
        'test/scenarios/moving-out-papers.test.ts',
        'a copy says nothing of the move, in either form, with history and all [scenario 3]',
      ),
    ],
  }),
  evidenced('5-2', '住民票記載事項証明書の発行', 'not-built', 'The history of issues.'),
  enforced('5-3', '交付の請求書等の保存', {
    enforces: 'Requests for copies are indexed, kept and disposed of like notifications.',
    enforcedBy: ['file-papers', 'dispose-papers', 'set-retention', 'papers'],
    evidence: 'The way of keeping, the index of papers, records of disposal.',
    parts: [
      locked(
        'test/scenarios/kept-papers.test.ts',
        'made at the issuing counter is a paper of its own, under the number of its copy',
      ),
      kept('method', '保存の方法の定め'),
    ],
  }),
]
