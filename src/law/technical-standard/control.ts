/** 第9: who enters, how software changes, who may do what, and how every operation is recorded. */
import { enforced, evidenced, kept, locked } from './clause.ts'
import type { Clause } from './clause.ts'

/** 第9 住民記録システムの安全な管理等. */
export const CONTROL: readonly Clause[] = [
  evidenced('9-1(1)', '入室資格の付与', 'building', 'The roster, set against the log of the doors.'),
  evidenced('9-1(2)ア', '鍵の管理', 'building', 'Register of keys lent and returned.'),
  evidenced('9-1(2)イ', '入退室管理カードの管理', 'building', 'Register of cards issued, lost and returned.'),
  evidenced('9-1(3)', '搬出入物品の確認', 'building', 'Register of things carried in and out.'),
  enforced('9-1(4)', '事務室の管理', {
    enforces: 'A seat left alone locks itself after the minutes the office has set.',
    enforcedBy: ['set-sign-in-limits', 'src/desk/session.ts', 'console/app/idle.ts'],
    evidence: 'The setting; how the room is locked.',
    parts: [
      locked(
        'src/desk/session.test.ts',
        'left and come back: locked to everything, opened by the password, each with its log row', 'idle-lock',
      ),
      kept('room', '事務室の施錠'),
    ],
  }),
  evidenced('9-2(1)ア', '開発又は変更の手続', 'people', 'Plan, person responsible and approval of each change.'),
  evidenced('9-2(1)イ', 'ドキュメントの様式の標準化', 'people', 'Templates.'),
  evidenced('9-2(1)ウ', 'ドキュメントの更新及び確認', 'people', 'Documents confirmed with the release.'),
  evidenced('9-2(2)ア', '試験の実施', 'people', 'Results of tests of the release; acceptance.'),
  enforced('9-2(2)イ', '試験環境', {
    enforces: 'Tests and trials run on an imaginary town in a database of their own, made by the steps of real work.',
    enforcedBy: ['town/open-office.ts', 'test/database.ts'],
    evidence: 'Settings of each environment.',
    parts: [
      locked(
        'src/io/import/import-residents.test.ts',
        'is every file of people who exist, in a demonstration; and the sample, in a register',
      ),
    ],
  }),
  enforced('9-3(1)', 'アクセス権限の限定', {
    enforces: 'Nobody may do anything that was not granted to that person by name.',
    enforcedBy: ['grant', 'revoke', 'access-matrix', 'src/frame/officer.ts'],
    evidence: 'The matrix of rights and its reviews.',
    parts: [
      locked(
        'src/desk/access-rights.test.ts',
        'a right holds from the moment it is given until the moment it is taken',
      ),
      kept('review', 'アクセス権限の見直しの記録'),
    ],
  }),
  enforced('9-3(2)', 'ファイルの不当な使用の防止等', {
    enforces: 'The server can write only through the functions that write the log as well; numbers are sealed under '
      + 'keys outside the database.',
    enforcedBy: ['db/roles.sql', 'db/migrations/0001-record.sql', 'src/io/vault.ts'],
    evidence: 'Who holds the keys; reports of misuse.',
    parts: [
      locked('test/laws/lists.test.ts', 'lets the server\'s role write nothing by itself'),
      kept('keys', '鍵の管理者の指定'),
    ],
  }),
  enforced('9-3(3)', 'データ等の取扱い及び管理', {
    enforces: 'Whatever leaves as a file is in the ledger with its hash, its recipient and what became of it.',
    enforcedBy: ['apply-take-out', 'record-receipt', 'record-return', 'db/migrations/0018-media.sql'],
    evidence: 'Registers of custody, hand-over, copying and erasure.',
    parts: [
      locked('test/scenarios/take-out-after.test.ts', 'is received as the file that left, by its hash, and once'),
      kept('custody', '保管責任者及び受渡しの記録'),
    ],
  }),
  evidenced('9-3(4)', '情報収集等', 'people', 'Notices received, and what was decided.'),
  enforced('9-4(1)', '端末機の管理', {
    enforces: 'Only registered terminals are answered.',
    enforcedBy: ['register-terminal', 'renew-terminal', 'retire-terminal', 'src/desk/enrol-terminal.ts'],
    evidence: 'Register of terminals and the person responsible for each.',
    parts: [
      locked(
        'src/desk/sign-in.test.ts',
        'an unregistered browser gets no further than the door, whatever it knows', 'production',
      ),
      kept('keeper', '端末機の管理責任者の指定'),
    ],
  }),
  enforced('9-4(2)ア', '操作者の確認', {
    enforces: 'Every session is opened by one person with a password at a registered terminal.',
    enforcedBy: ['src/desk/sign-in.ts', 'src/io/passwords.ts'],
    evidence: 'Settings of identification.',
    parts: [
      locked(
        'src/desk/session.test.ts',
        'a token without its terminal, another token, or an altered one is nobody\'s', 'production',
      ),
    ],
  }),
  enforced('9-4(2)イ', '端末機の管理責任者及びパスワードの保護', {
    enforces: 'Passwords are kept only as Argon2id hashes and reach no log.',
    enforcedBy: ['set-password', 'src/desk/password.ts'],
    evidence: 'Appointment of the person responsible.',
    parts: [
      locked(
        'src/desk/sign-in.test.ts',
        'neither token, password nor secret lies in the database in any form a reader could use',
      ),
      kept('appointment', '端末機の管理責任者の任命'),
    ],
  }),
  enforced('9-4(3)', 'ファイルに対する利用制限', {
    enforces: 'Each person has rights to single acts, views and documents, and four items can be masked from them.',
    enforcedBy: ['grant', 'set-mask'],
    evidence: 'The matrix of rights.',
    parts: [
      locked('test/attacks/door.test.ts', 'denies every view to whoever was not granted it, and logs the attempt'),
    ],
  }),
  enforced('9-4(4)', '操作履歴の記録等', {
    enforces: 'Whatever is shown, changed, issued, refused or denied is an entry of the log before anybody sees it.',
    enforcedBy: ['log-search', 'src/oplog/entry.ts', 'src/desk/look.ts', 'db/migrations/0002-oplog.sql'],
    evidence: 'The log with its checkpoints; reviews and who signed them.',
    parts: [
      locked('src/io/log/doors.test.ts', 'no role but the owner writes to the log other than through its doors'),
      kept('review', '操作履歴の点検の記録'),
    ],
  }),
  enforced('9-4(5)', '強制的に終了する機能', {
    enforces: 'After the set number of failures the person is locked until an administrator opens the account.',
    enforcedBy: ['set-sign-in-limits', 'unlock-operator', 'src/desk/sign-in.ts'],
    evidence: 'The setting, and its test.',
    parts: [
      locked(
        'src/desk/sign-in.test.ts',
        'the fifth wrong password locks the person and ends every session; the right one no longer opens',
        'failure-limit',
      ),
    ],
  }),
]
