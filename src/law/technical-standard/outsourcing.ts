/** 第10: what holds when work is given to a contractor. */
import { enforced, evidenced, kept, locked } from './clause.ts'
import type { Clause } from './clause.ts'

/** 第10 外部に委託して処理する場合に講ずるべき措置. */
export const OUTSOURCING: readonly Clause[] = [
  evidenced('10-1(1)ア', '経営の健全性等の調査', 'not-built', 'File of each contractor.'),
  evidenced('10-1(1)イ', '業務完遂能力等の調査', 'not-built', 'Scoring of each contractor.'),
  evidenced('10-1(1)ウ', '国際規格の認証取得状況等', 'not-built', 'Copies of certificates, with the day they lapse.'),
  evidenced('10-1(2)', '選定に際して確認すべき事項', 'not-built', 'Measures the contractor named, and their confirmation.'),
  evidenced('10-1(3)', '内部における審査及び承認の手続', 'not-built', 'Minutes, and an approval before the contract.'),
  evidenced('10-2', '委託先事業者等に対する遵守事項の説明', 'not-built', 'Signed sheets of contractors and subcontractors.'),
  evidenced('10-3(1)', '委託先事業者における責任体制の明確化', 'not-built', 'The clause, and notices of change.'),
  evidenced('10-3(2)', '委託先事業者がとるべき措置', 'not-built', 'The clause, set against the measures confirmed.'),
  evidenced('10-3(3)', '業務を処理する場所の指定', 'not-built', 'The clause; place, separation, identity card and badge.'),
  enforced('10-3(4)', '業務従事者の特定', {
    enforces: 'An account belongs to one named person; a contractor\'s worker is marked as such in every entry of '
      + 'the log.',
    enforcedBy: ['register-operator', 'src/oplog/entry.ts'],
    evidence: 'The list of workers, set against accounts.',
    parts: [
      locked('src/desk/access-rights.test.ts', 'is not made of staff who hold what a contractor may not'),
      kept('list', '従事者名簿とアカウントの突合の記録'),
    ],
  }),
  enforced('10-3(5)ア', '適正な管理及び目的外使用の禁止', {
    enforces: 'A contractor\'s worker can be granted neither approving nor handing over nor taking out.',
    enforcedBy: ['src/access/grant/rules.ts', 'db/migrations/0003-access.sql'],
    evidence: 'The clause; how papers are locked away.',
    parts: [
      locked(
        'src/desk/access-matrix.test.ts',
        'what a contractor may be given holds none of the steps that are staff\'s own',
      ),
      kept('storage', '施錠保管の記録'),
    ],
  }),
  evidenced('10-3(5)イ', '持出しの承認', 'not-built', 'Approvals by the mayor.'),
  evidenced('10-3(5)ウ', '複製、複写及び第三者提供の承認', 'not-built', 'Approvals by the mayor, set against what was taken.'),
  evidenced('10-3(5)エ', '返還、消去又は廃棄', 'not-built', 'Certificates of return or erasure at the contract\'s end.'),
  evidenced('10-3(5)オ', '承認の基準及び手続、定期及び随時の確認', 'not-built', 'Criteria in force; reports of checks.'),
  evidenced('10-3(6)', '再委託の制限', 'not-built', 'Approvals with their six items, and the clause of the subcontract.'),
  evidenced('10-3(7)', '業務実施状況の報告', 'not-built', 'What is reported when; the reports and their confirmation.'),
  evidenced('10-3(8)', '秘密の保持', 'not-built', 'Pledges of every worker.'),
  evidenced('10-3(9)', '従事者に対する教育及び研修の実施', 'not-built', 'Training of every worker.'),
  evidenced('10-3(10)', '損害賠償又は履行代金の減額の請求', 'people', 'The clause of the contract.'),
  evidenced('10-3(11)', '監査及び検査', 'not-built', 'Reports of audits and of inspections, and what followed.'),
  evidenced('10-3(12)', '事件又は事故の報告', 'not-built', 'Incident files; what was agreed on publishing.'),
  evidenced('10-4', '委託先事業者等に対する監督', 'not-built', 'Reviews of what contractors did.'),
  evidenced('10-5', '複数の事業者に委託する場合の分担範囲の明確化', 'people', 'Matrix of scopes; minutes of meetings.'),
]
