/** 第10: what holds when work is given to a contractor. */
import { agreedIn, enforced, evidenced, kept, locked, lockedPart } from './clause.ts'
import type { Clause } from './clause.ts'

const CONTRACTS = 'test/scenarios/contracts.test.ts'
const SUBCONTRACTS = 'test/scenarios/subcontracts.test.ts'
const GATE = 'test/attacks/gate.test.ts'
const GATE_TABLE = 'src/outsourcing/gate.test.ts'
const TAKE_OUT = 'test/scenarios/take-out.test.ts'
const HELD = 'test/scenarios/take-out-held.test.ts'
const INCIDENTS = 'test/scenarios/contractor-incidents.test.ts'
const REVIEW = 'test/scenarios/contractor-review.test.ts'
const REPORTS = 'test/scenarios/work-reports.test.ts'

/** The gate closes where any one of its conditions is lacking. */
const EVERY_CONDITION = 'every condition of the gate is lacking in some row, and has its words'

/** 第10-1, 第10-2: before the contract, and what the contractor is told. */
const BEFORE_THE_CONTRACT: readonly Clause[] = [
  enforced('10-1(1)ア', '経営の健全性等の調査', {
    enforces: 'No contract is signed with anybody whose soundness, stability, size and area were not surveyed before.',
    enforcedBy: ['survey-contractor', 'register-contract', 'db/migrations/0016-outsourcing.sql'],
    evidence: 'File of each contractor.',
    parts: [locked(CONTRACTS, 'lists every reason why it cannot be signed')],
  }),
  enforced('10-1(1)イ', '業務完遂能力等の調査', {
    enforces: 'The same survey scores ability, organisation, protection, means to compensate and trust; without it '
      + 'nothing is signed.',
    enforcedBy: ['survey-contractor', 'register-contract'],
    evidence: 'Scoring of each contractor.',
    parts: [locked(CONTRACTS, 'lists every reason why it cannot be signed')],
  }),
  evidenced('10-1(1)ウ', '国際規格の認証取得状況等', 'people',
    'Kept with the survey, with the day it lapses; considered, never required.'),
  enforced('10-1(2)', '選定に際して確認すべき事項', {
    enforces: 'No contract is signed before the measures that its contractor named were confirmed.',
    enforcedBy: ['submit-measures', 'confirm-measures', 'register-contract'],
    evidence: 'Measures the contractor named, and their confirmation.',
    parts: [locked(CONTRACTS, 'refuses one dated before its approval, and the database refuses it too')],
  }),
  enforced('10-1(3)', '内部における審査及び承認の手続', {
    enforces: 'A contract rests on an approval of its matter that the council and the chief security officer gave '
      + 'before its date.',
    enforcedBy: ['register-matter', 'record-deliberation', 'decide-approval', 'register-contract'],
    evidence: 'Minutes, and an approval before the contract.',
    parts: [locked(CONTRACTS, 'refuses one dated before its approval, and the database refuses it too')],
  }),
  enforced('10-2', '委託先事業者等に対する遵守事項の説明', {
    enforces: 'Nobody works under a contract whose duties were not explained, nor under a subcontract without its own '
      + 'explanation.',
    enforcedBy: ['explain-duties', 'src/outsourcing/gate.ts'],
    evidence: 'Signed sheets of contractors and subcontractors.',
    parts: [
      locked(GATE_TABLE, EVERY_CONDITION),
      lockedPart('subcontractor', '再委託先への説明', {
        file: SUBCONTRACTS,
        title: 'is denied until the council and both posts have let it in; then its people are told and named',
      }),
      kept('sheet', '説明を受けた者の署名'),
    ],
  }),
]

/** 第10-3(1)–(4): who answers, where, and who works there. */
const WHO_AND_WHERE: readonly Clause[] = [
  enforced('10-3(1)', '委託先事業者における責任体制の明確化', {
    enforces: 'The gate asks for a security officer and an on-site manager, who are two people; both end by a notice.',
    enforcedBy: ['name-officer', 'end-officer', 'src/outsourcing/gate.ts'],
    evidence: 'The clause, and notices of change.',
    parts: [
      locked(CONTRACTS, 'names two at once for the two roles: never the same person in both'), ...agreedIn('10-3(1)'),
    ],
  }),
  enforced('10-3(2)', '委託先事業者がとるべき措置', {
    enforces: 'A contract names the measures that were confirmed for its contractor.',
    enforcedBy: ['confirm-measures', 'register-contract', 'record-clauses'],
    evidence: 'The clause, set against the measures confirmed.',
    parts: [
      locked(CONTRACTS, 'refuses one dated before its approval, and the database refuses it too'),
      ...agreedIn('10-3(2)'),
    ],
  }),
  enforced('10-3(3)', '業務を処理する場所の指定', {
    enforces: 'A worker is let in at a terminal of the place and the post alone, which proves its own key with every '
      + 'request and serves nobody of the staff; there are as many seats as the contract says.',
    enforcedBy: ['designate-place', 'open-post', 'place-terminal', 'src/outsourcing/gate.ts'],
    evidence: 'The clause; checks of identity cards and badges.',
    parts: [
      lockedPart('place', '指定場所の端末機', {
        file: GATE, title: 'a terminal outside the place, and one without its key, let nobody in',
      }, 'production'),
      lockedPart('copied', '写し取った利用の拒否', {
        file: GATE, title: 'a session copied to another machine is nobody\'s, and ends',
      }, 'production'),
      lockedPart('separation', '職員の端末機との区別', {
        file: GATE, title: 'staff does not sit down at a contractor\'s terminal',
      }),
      lockedPart('seats', 'ポストの数', {
        file: GATE, title: 'the fourth of three has no seat; whoever comes back to theirs has it again',
      }),
      kept('identity-card', '身分証明書の携帯の確認'),
      kept('badge', '事業者名記章の着用の確認'),
      ...agreedIn('10-3(3)'),
    ],
  }),
  enforced('10-3(4)', '業務従事者の特定', {
    enforces: 'Each account is one named worker of one contract, from the first day of the work to the last.',
    enforcedBy: ['name-worker', 'end-worker', 'src/outsourcing/gate.ts'],
    evidence: 'The list of workers, and notices of change.',
    parts: [
      locked(CONTRACTS, 'gives one account to one worker, whoever is first'),
      lockedPart('leaving', '契約終了時の利用の停止', {
        file: SUBCONTRACTS, title: 'ends accounts by itself, and then nothing is added any more',
      }),
      ...agreedIn('10-3(4)'),
    ],
  }),
]

/** 第10-3(5): what is done with the data. */
const WHAT_THEY_HANDLE: readonly Clause[] = [
  enforced('10-3(5)ア', '適正な管理及び目的外使用の禁止', {
    enforces: 'A worker opens the case that staff handed to the post and nothing else: no search, no history, no '
      + 'individual number.',
    enforcedBy: ['src/outsourcing/scope.ts', 'src/outsourcing/gate.ts', 'db/migrations/0017-gate.sql'],
    evidence: 'The clause; how papers are locked away.',
    parts: [
      locked(GATE, 'opens no other case, no other household, no search, no history'),
      lockedPart('numbers', '個人番号を見せないこと', {
        file: GATE, title: 'types no individual number, and is shown none',
      }),
      kept('storage', '原始資料等の施錠保管の確認'),
      ...agreedIn('10-3(5)ア'),
    ],
  }),
  enforced('10-3(5)イ', '持出しの承認', {
    enforces: 'Nothing is carried by a contractor without the mayor\'s approval; under special terms that bar it, not '
      + 'even with it.',
    enforcedBy: ['apply-take-out', 'decide-approval', 'db/migrations/0018-media.sql'],
    evidence: 'Approvals by the mayor.',
    parts: [
      locked(HELD, 'carries nothing on the chief\'s approval alone, and something on the mayor\'s'),
      lockedPart('special-terms', '特記事項による禁止', {
        file: HELD, title: 'under special terms 3, 5 and 6 carries nothing whoever approves',
      }),
      ...agreedIn('10-3(5)イ'),
    ],
  }),
  enforced('10-3(5)ウ', '複製、複写及び第三者提供の承認', {
    enforces: 'A worker can take nothing out, whatever was granted; copies and provisions are applications like any '
      + 'other.',
    enforcedBy: ['apply-take-out', 'src/outsourcing/scope.ts'],
    evidence: 'Approvals by the mayor, set against what was taken.',
    parts: [
      locked(GATE, 'neither checks, approves, hands over nor takes out, even where somebody granted it'),
      ...agreedIn('10-3(5)ウ'),
    ],
  }),
  enforced('10-3(5)エ', '返還、消去又は廃棄', {
    enforces: 'A contract is not closed while anything of it is out or owed; its accounts end with it.',
    enforcedBy: ['close-contract', 'record-return', 'apply-erasure', 'record-erasure'],
    evidence: 'Certificates of return or erasure at the contract\'s end.',
    parts: [
      locked(
        SUBCONTRACTS, 'does not come while anything is out, a report is owed or a post is open, in the database either',
      ),
      kept('certificate', '返還・消去・廃棄の証明書'),
      ...agreedIn('10-3(5)エ'),
    ],
  }),
  enforced('10-3(5)オ', '承認の基準及び手続、定期及び随時の確認', {
    enforces: 'No approval for a contractor is given while the criteria it rests on are not in force.',
    enforcedBy: ['put-criteria-in-force', 'decide-approval', 'schedule-check'],
    evidence: 'Criteria in force; reports of checks.',
    parts: [
      locked(
        TAKE_OUT, 'is not given by whoever applied, nor without criteria in force, nor used by whoever gave it',
        'criteria-in-force',
      ),
      kept('check', '定期及び随時の確認の記録'),
      ...agreedIn('10-3(5)オ'), ...agreedIn('10-3(5)'),
    ],
  }),
]

/** 第10-3(6)–(12): subcontracts, reports, people, audits, incidents. */
const DUTIES_OF_THE_CONTRACTOR: readonly Clause[] = [
  enforced('10-3(6)', '再委託の制限', {
    enforces: 'A subcontract is denied unless its six facts are there, the work is auxiliary, the council has agreed '
      + 'and both posts have approved; special terms may bar it whoever approves.',
    enforcedBy: ['propose-subcontract', 'decide-approval', 'end-subcontract', 'src/outsourcing/gate.ts'],
    evidence: 'Approvals with their six items, and the clause of the subcontract.',
    parts: [
      locked(
        SUBCONTRACTS, 'is denied until the council and both posts have let it in; then its people are told and named',
        'criteria-in-force',
      ),
      lockedPart('facts', '六つの事項の明示', {
        file: SUBCONTRACTS, title: 'is refused with any of its facts missing, by the database as well',
      }),
      lockedPart('third-tier', '再々委託の制限', {
        file: SUBCONTRACTS,
        title: 'goes on to a third tier only where there is no other means, and ends with everyone below',
      }),
      lockedPart('special-terms', '特記事項による禁止', {
        file: CONTRACTS,
        title: 'opens no subcontract of personal information under special term 6, whoever would approve',
      }),
      ...agreedIn('10-3(6)'),
    ],
  }),
  enforced('10-3(7)', '業務実施状況の報告', {
    enforces: 'A report is due at the rhythm of its contract, is drafted from the log, and is confirmed by nobody '
      + 'while it claims more than the log.',
    enforcedBy: ['draft-report', 'complete-report', 'confirm-report', 'work-reports'],
    evidence: 'What is reported when; the reports and their confirmation.',
    parts: [
      locked(REPORTS, 'is confirmed by nobody while it claims more than the log'),
      lockedPart('alarm', '期限の経過の警告', {
        file: REPORTS, title: 'tells of its alarm once the day is over',
      }),
      ...agreedIn('10-3(7)'),
    ],
  }),
  enforced('10-3(8)', '秘密の保持', {
    enforces: 'No worker is let in without a pledge that holds on the day, whatever the employment.',
    enforcedBy: ['record-pledge', 'src/outsourcing/gate.ts'],
    evidence: 'Pledges.',
    parts: [locked(GATE_TABLE, EVERY_CONDITION), ...agreedIn('10-3(8)')],
  }),
  enforced('10-3(9)', '教育及び研修', {
    enforces: 'No worker is let in without training that counts on the day.',
    enforcedBy: ['record-training', 'src/outsourcing/gate.ts'],
    evidence: 'Attendance.',
    parts: [locked(GATE_TABLE, EVERY_CONDITION), ...agreedIn('10-3(9)')],
  }),
  evidenced('10-3(10)', '損害賠償等', 'people', 'The clause.', ...agreedIn('10-3(10)')),
  enforced('10-3(11)', '監査及び検査の実施', {
    enforces: 'No audit is recorded whose plan was not approved before; audits and inspections stand apart, and what '
      + 'they ask for is followed up by its day.',
    enforcedBy: ['schedule-check', 'record-audit', 'record-inspection', 'follow-up-improvement'],
    evidence: 'Reports of audits and of inspections, and what followed.',
    parts: [
      locked(INCIDENTS, 'audits nobody before the plan was approved'),
      lockedPart('follow-up', '改善の確認', {
        file: INCIDENTS, title: 'keeps audits and inspections apart, and follows up what they ask for',
      }),
      ...agreedIn('10-3(11)'),
    ],
  }),
  enforced('10-3(12)', '事件又は事故の報告', {
    enforces: 'An incident reaches staff and the chief security officer at once, runs by clocks from its detection, '
      + 'and bars the closing of its contract until it is closed.',
    enforcedBy: ['report-incident', 'detail-incident', 'instruct-on-incident', 'publish-incident', 'close-incident'],
    evidence: 'Incident files; what was agreed on publishing.',
    parts: [
      lockedPart('report', '即時の報告', {
        file: INCIDENTS, title: 'is told by the vendor at once, and the chief security officer with it',
      }),
      lockedPart('clocks', '期限の管理', {
        file: INCIDENTS, title: 'runs by its clocks, counted from the detection',
      }),
      lockedPart('open', '終わるまで契約を閉じないこと', {
        file: INCIDENTS, title: 'bars the closing of its contract',
      }),
      ...agreedIn('10-3(12)'),
    ],
  }),
]

/** 第10 外部に委託して処理する場合に講ずるべき措置. */
export const OUTSOURCING: readonly Clause[] = [
  ...BEFORE_THE_CONTRACT, ...WHO_AND_WHERE, ...WHAT_THEY_HANDLE, ...DUTIES_OF_THE_CONTRACTOR,
  enforced('10-4', '委託先事業者等に対する監督', {
    enforces: 'Whatever a contractor\'s worker enters or prints waits for a member of the staff, one by one and timed; '
      + 'what was done, refused and denied is counted day by day.',
    enforcedBy: ['open-review', 'review-print-out', 'contractor-activity', 'review-activity'],
    evidence: 'Reviews of what contractors did.',
    parts: [
      locked(REVIEW, 'is checked by whoever has opened its review, and by nobody else'),
      lockedPart('paper', '発行物の即時審査', {
        file: REVIEW, title: 'comes out at the post, and is handed over only after staff has opened and passed it',
      }),
      lockedPart('activity', '業務の状況の把握', {
        file: INCIDENTS, title: 'counts what was done, refused and denied, day by day',
      }),
      kept('review', '委託先の操作の点検の記録'),
    ],
  }),
  enforced('10-5', '複数の事業者に委託する場合の分担範囲の明確化', {
    enforces: 'Scopes of the contracts stand side by side; what two have and what nobody has is shown.',
    enforcedBy: ['set-scope', 'scope-matrix'],
    evidence: 'Matrix of scopes; minutes of meetings.',
    parts: [
      locked(INCIDENTS, 'shows gaps and overlaps of the contracts side by side'),
      kept('meeting', '事業者間の情報交換の会議の記録'),
    ],
  }),
]
