/** 第6–第8: disks, what is done while the system is down, and what keeps it safe. */
import { enforced, evidenced, kept, locked, lockedPart } from './clause.ts'
import type { Clause } from './clause.ts'

const TAKE_OUT = 'test/scenarios/take-out.test.ts'
const HELD = 'test/scenarios/take-out-held.test.ts'
const AFTERWARDS = 'test/scenarios/take-out-after.test.ts'

/** 第6 磁気ディスクの管理. Any medium that records as reliably counts as a disk, cloud storage too. */
export const MEDIA: readonly Clause[] = [
  evidenced('6-1', '保管場所', 'building', 'Temperature and humidity of the store.'),
  evidenced('6-2(1)', '施錠及び業務外用途の禁止', 'building', 'Registers of keys and of the room.'),
  enforced('6-2(2)', '持出しの承認、条件及び暗号化', {
    enforces: 'An application that was approved beforehand opens one export, of the rows and columns approved, sealed '
      + 'to a confirmed key by a listed cipher; what has left is overdue until it is back or unreadable.',
    enforcedBy: ['apply-take-out', 'decide-approval', 'db/migrations/0018-media.sql', 'src/media/cryptrec.ts'],
    evidence: 'Approvals with their conditions, ciphers, who carried what.',
    parts: [
      locked(TAKE_OUT, 'that is not there yet, was refused, was taken back or has run out opens nothing'),
      lockedPart('limits', '承認した範囲', {
        file: HELD, title: 'writes no row more, no column more, and no person less than was approved',
      }),
      lockedPart('once', '一つの承認に一度', {
        file: TAKE_OUT, title: 'leaves a second time on the same approval by no way',
      }),
      lockedPart('cipher', '暗号化', {
        file: TAKE_OUT, title: 'too short for the list, of another kind, or no key at all is not registered',
      }),
      lockedPart('back', '返還の確認', {
        file: AFTERWARDS, title: 'is overdue from the day after it was to be back until it is',
      }),
      kept('carrying', '持ち出す間の管理の定め'),
    ],
  }),
  enforced('6-2(3)', '複製、複写及び第三者提供の承認', {
    enforces: 'Copies and provisions are applications like a take-out: an approval of another one opens nothing.',
    enforcedBy: ['apply-take-out', 'decide-approval', 'db/migrations/0018-media.sql'],
    evidence: 'Approvals, set against what was taken.',
    parts: [locked(HELD, 'consumes no approval of another application, of another kind, or of another day')],
  }),
  enforced('6-2(4)', '消去又は廃棄', {
    enforces: 'An erasure is approved first and proven then.',
    enforcedBy: ['apply-erasure', 'decide-approval', 'record-erasure'],
    evidence: 'Approvals, and proof that nothing can be read.',
    parts: [locked(AFTERWARDS, 'is approved first and proven then'), kept('certificate', '消去・廃棄の証明書')],
  }),
  enforced('6-2(5)', '承認の基準及び手続、定期の確認', {
    enforces: 'No take-out, copy, provision or erasure is approved while the criteria it rests on are not in force.',
    enforcedBy: ['put-criteria-in-force', 'end-criteria', 'decide-approval'],
    evidence: 'Criteria and procedure in force; reports of checks.',
    parts: [
      locked(
        'test/scenarios/approvals.test.ts',
        'are replaced by a later version on its day, and end without one', 'criteria-in-force',
      ),
      kept('check', '定期の確認の記録'),
    ],
  }),
  enforced('6-3', '更新、巻戻し等', {
    enforces: 'A medium of the ledger is to be checked in time, and leaves it by an approved disposal alone.',
    enforcedBy: ['db/migrations/0018-media.sql'],
    evidence: 'Age of media, and when they were renewed.',
    parts: [
      locked(AFTERWARDS, 'is checked in time, and leaves the ledger by an approved disposal alone'),
      kept('plan', '更新・巻戻しの計画'),
    ],
  }),
]

/** 第7 作動停止時における事務処理体制. */
export const OUTAGES: readonly Clause[] = [
  enforced('7-1', '作動停止時における連絡方法', {
    enforces: 'The state of the log is told to every screen, and nothing is written while it is closed.',
    enforcedBy: ['log-state', 'db/migrations/0002-oplog.sql'],
    evidence: 'Who tells whom; records of drills.',
    parts: [
      locked(
        'src/io/log/doors.test.ts',
        'writing stops while an entry waits too long, and an idle night stops nothing',
      ),
      kept('contacts', '連絡網及び訓練の記録'),
    ],
  }),
  evidenced('7-2', '作動停止時における住民異動届等の保管方法', 'not-built', 'Held notifications, and their count after recovery.'),
  enforced('7-3', '作動停止時における住民票の写し等の発行体制', {
    enforces: 'While the log cannot be signed, looking may go on for twelve hours at most, once somebody opens it.',
    enforcedBy: ['db/migrations/0002-oplog.sql'],
    evidence: 'The procedure; what was issued by hand and entered later.',
    parts: [
      locked('src/io/log/doors.test.ts', 'in a declared outage looking goes on for a while, writing does not'),
      kept('procedure', '手作業による発行の手順'),
    ],
  }),
  evidenced('7-4', '支所、出張所等における作動停止時の事務処理体制', 'people', 'The procedure of each branch; records of drills.'),
  evidenced('7-5', '教育及び研修の実施', 'people', 'Plan and attendance.'),
]

/** 第8 住民記録システムに関する安全対策. */
export const SAFETY: readonly Clause[] = [
  evidenced('8-1(1)ア', '責任体制の明確化', 'people', 'Who is responsible for what, and since when.'),
  enforced('8-1(1)イ', 'セキュリティ会議及びセキュリティ統括責任者', {
    enforces: 'Nobody approves but who is appointed to the post on that day, and on what the council has agreed to.',
    enforcedBy: ['appoint', 'record-deliberation', 'decide-approval', 'db/migrations/0015-assurance.sql'],
    evidence: 'Appointments with their instruments; minutes, tied to decisions.',
    parts: [
      locked(
        'test/scenarios/approvals.test.ts',
        'that ends today lets nobody approve from now on, and its successor may', 'posts-filled',
      ),
    ],
  }),
  evidenced('8-1(1)ウ', '規程の整備', 'people', 'Regulations in force.'),
  evidenced('8-1(1)エ', '防災組織及び防犯組織の整備', 'people', 'Organisation and drills.'),
  evidenced('8-1(2)', 'システム設計書等の整備', 'people', 'Documents of the release, no older than it.'),
  enforced('8-1(3)', '監視体制等の整備', {
    enforces: 'The state of the log is watched all the time; entries that wait too long for a signature stop all '
      + 'writing.',
    enforcedBy: ['log-state', 'src/io/log/sequencer.ts'],
    evidence: 'Who looks at what is reported, and what was done.',
    parts: [
      locked(
        'src/io/log/doors.test.ts',
        'an entry committed late, seen as running by the newest checkpoint, stops writing too',
      ),
      kept('watch', '監視の体制及び対応の記録'),
    ],
  }),
  enforced('8-1(4)', '要員管理', {
    enforces: 'Accounts begin and end with the days they are given for.',
    enforcedBy: ['register-operator', 'change-operator', 'retire-operator'],
    evidence: 'Reviews of accounts against postings.',
    parts: [
      locked(
        'src/desk/access-people.test.ts',
        'grants come and go with their days, names with a sign-in, people with their term',
      ),
      kept('review', '要員と利用権限の突合の記録'),
    ],
  }),
  enforced('8-1(5)', '事務の分担', {
    enforces: 'Nobody checks or approves what they entered; duties that watch each other are not granted to one '
      + 'person.',
    enforcedBy: ['approve', 'check', 'src/access/grant/rules.ts', 'db/migrations/0004-filing.sql'],
    evidence: 'The matrix of rights, and attempts that were refused.',
    parts: [
      locked(
        'src/desk/access-matrix.test.ts',
        'entering, checking and approving lie in three bundles; giving rights lies apart from all of them',
      ),
    ],
  }),
  enforced('8-1(6)', '教育訓練', {
    enforces: 'A plan of training is approved by the council before it begins.',
    enforcedBy: ['draft-plan', 'decide-approval'],
    evidence: 'The plan, its passing by the council, attendance.',
    parts: [
      locked(
        'test/scenarios/approvals.test.ts',
        'waits for the council, then for its chair, and is approved by nobody who drafted it',
      ),
      kept('attendance', '受講の記録'),
    ],
  }),
  evidenced('8-1(7)', '法令遵守の徹底', 'people', 'Acknowledgements of the staff.'),
  evidenced('8-1(8)ア', '評価及び監査', 'people', 'Audit reports and what followed; the contract with those outside.'),
  enforced('8-1(8)イ', '監査実施計画', {
    enforces: 'A plan of audits is approved by the council before it begins, never by who drafted it.',
    enforcedBy: ['draft-plan', 'decide-approval'],
    evidence: 'The plan, approved before the audit began.',
    parts: [
      locked(
        'test/scenarios/approvals.test.ts',
        'waits for the council, then for its chair, and is approved by nobody who drafted it',
      ),
    ],
  }),
  evidenced('8-2(1)', '企画時等における安全性及び信頼性向上対策', 'people', 'Checklists of each change; decisions of design.'),
  enforced('8-2(2)', '障害の早期発見', {
    enforces: 'Every entry of the log is folded into a signed tree; a lost or altered one is found.',
    enforcedBy: ['src/oplog/tree.ts', 'src/io/log/sequencer.ts'],
    evidence: 'Results of verification.',
    parts: [
      locked(
        'src/verify/damage.test.ts',
        'what is edited behind the back of the log is found and named in both languages',
      ),
    ],
  }),
  evidenced('8-2(3)ア', '代替機能の整備', 'not-built', 'Copies elsewhere; tests of fail-over.'),
  evidenced('8-2(3)イ', '回復機能の整備', 'not-built', 'Recovery drills and their times.'),
  evidenced('8-3(1)ア', '壁、窓、ドア等の破壊の防止', 'building', 'Inspection sheet.'),
  evidenced('8-3(1)イ', '侵入の検知', 'building', 'Inspection sheet and alarm log.'),
  evidenced('8-3(1)ウ', '電力及び電気通信回線の切断等の防止', 'building', 'Inspection sheet.'),
  evidenced('8-3(1)エ', '室外の関連設備に対する不当な接触の防止', 'building', 'Inspection sheet.'),
  evidenced('8-3(2)ア', '重要機能室の配置及び構造', 'building', 'Inspection sheet; the provider\'s report for a cloud.'),
  evidenced('8-3(2)イ', '所在を明らかにしないこと', 'building', 'Inspection sheet.'),
  evidenced('8-3(2)ウ', '緊急時の連絡設備', 'building', 'Inspection sheet.'),
  evidenced('8-3(2)エ', '専用の部屋', 'building', 'Inspection sheet.'),
  evidenced('8-3(2)オ', '出入口の限定', 'building', 'Inspection sheet.'),
  evidenced('8-4', '電気的及び機械的障害の防止等', 'building', 'Inspection sheet.'),
  evidenced('8-5', '地震対策', 'building', 'Inspection sheet.'),
]
