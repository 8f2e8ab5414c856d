/** What a contract with a contractor must or may say, as data: the standard, the notice, special terms. */
import { citation, type Provision } from './provision.ts'

/** What a clause may close for personal information even where the mayor would approve. */
export const BARRABLE = ['third-party', 'duplication', 'subcontract', 'take-out'] as const
export type Barrable = (typeof BARRABLE)[number]

/** One thing that a contract says, or owes a reason for not saying. */
export type ContractClause = {
  /** Of this table alone: '10-3(5)イ', 'notice-7', 'ward-6'. A compound clause is one row for each duty in it. */
  readonly id: string
  /** `standard` binds every municipality, `notice` advises it, `ward` are special terms that a contract may add. */
  readonly source: 'standard' | 'notice' | 'ward'
  /** In our own words. */
  readonly title: string
  readonly basis: Provision
  /** The clause of the standard (告示15号 第10) that it answers or makes stricter; null where the standard has none. */
  readonly strengthens: string | null
  /** Closed for personal information, with no consent that could open it. */
  readonly bars: readonly Barrable[]
}

const standard = (id: string, title: string): ContractClause => ({
  id, source: 'standard', title, basis: { law: '告示15号', at: `第${clauseOf(id)}` }, strengthens: clauseOf(id), bars: [],
})

/** '10-3(3)-badge' is a duty within 10-3(3). */
const clauseOf = (id: string): string => /^10-3\(\d+\)[ア-オ]?/.exec(id)?.[0] ?? id

const notice = (item: string, strengthens: string | null, title: string): ContractClause => ({
  id: `notice-${item}`, source: 'notice', title, strengthens, bars: [],
  basis: { law: '総行情第47号', at: /^\d+$/.test(item) ? ` 別添の${item}` : ' 別添' },
})

const ward = (
  item: number, strengthens: string | null, title: string, bars: readonly Barrable[] = [],
): ContractClause =>
  ({ id: `ward-${item}`, source: 'ward', title, basis: { law: '特記事項', at: `第${item}項` }, strengthens, bars })

/** 告示15号 第10-3(1)–(12), each duty by itself. */
const STANDARD: readonly ContractClause[] = [
  standard('10-3(1)-officer', '委託先のセキュリティ責任者を定める'),
  standard('10-3(1)-change', 'セキュリティ責任者を変更するときの手続と連絡方法'),
  standard('10-3(2)', '市町村長が確認した安全性・信頼性の措置の内容と、その履行'),
  standard('10-3(3)-place', '業務を処理する場所の指定（原則として市町村の事務所内）'),
  standard('10-3(3)-separation', '処理する場所と機器を市町村の事務室・機器と区別する'),
  standard('10-3(3)-identity-card', '委託先が発行する身分証明書の常時携帯'),
  standard('10-3(3)-badge', '事業者名記章の着用'),
  standard('10-3(4)-workers', '業務従事者を明らかにする'),
  standard('10-3(4)-change', '従事者を変更するときの手続と連絡方法'),
  standard('10-3(5)ア-storage', '原始資料等を施錠できる保管庫・保管室に保管する'),
  standard('10-3(5)ア-purpose', '委託業務以外に使用しない'),
  standard('10-3(5)イ', '承認を受けない持出しの禁止と、持ち出すときの暗号化'),
  standard('10-3(5)ウ', '承認を受けない複製・複写・第三者提供の禁止'),
  standard('10-3(5)エ', '終了時の返還、又は承認を受けた消去・廃棄（判読できない措置）'),
  standard('10-3(5)オ', '管理の状況を市町村が定期的及び随時に確認する'),
  standard('10-3(5)-subcontractor', '再委託先にも同じデータの管理を行わせる'),
  standard('10-3(6)-ban', '再委託の禁止（補助的業務を事前に承認した場合を除く）'),
  standard('10-3(6)-facts', '再委託の内容・理由・名称・情報・対策・監督方法を明らかにする'),
  standard('10-3(6)-supervision', '再委託契約に管理・監督の手続と方法を規定する'),
  standard('10-3(7)', '業務実施状況の報告（時期・頻度・方法・報告事項）'),
  standard('10-3(8)-secrecy', '秘密の保持（契約の終了後を含む）'),
  standard('10-3(8)-pledge', '従事者の誓約書の提出'),
  standard('10-3(8)-employment', '派遣・非常勤・臨時の従事者にも同じ措置を講ずる'),
  standard('10-3(9)-training', '履行に必要な教育・研修を従事者に行う'),
  standard('10-3(9)-compliance', '従事者に関係法令・規程を守らせる措置'),
  standard('10-3(10)', '守られなかったときの損害賠償又は代金の減額'),
  standard('10-3(11)-audit', '監査を受ける（外部の者によるものを含む）'),
  standard('10-3(11)-inspection', '担当職員による検査を受ける'),
  standard('10-3(11)-improvement', '監査・検査の結果に基づく改善'),
  standard('10-3(12)-report', '事故を知ったときの即時の報告（帰責を問わない）'),
  standard('10-3(12)-follow-up', '応急措置の後の詳細な報告と以後の対処方針'),
  standard('10-3(12)-leak', '漏えい等の内容・数量・場所・状況の書面報告と、指示に従うこと'),
  standard('10-3(12)-publication', '事件・事故の公表についての事前の確認'),
]

/** 総行情第47号（平成19年6月1日）: its twelve items, and what its text asks for beside them. */
const NOTICE: readonly ContractClause[] = [
  notice('1', '10-2', 'セキュリティポリシーと実施手順を守る'),
  notice('2', '10-3(4)', '責任者・委託内容・作業者・作業場所を特定する'),
  notice('3', null, '提供するサービスの水準を保証する'),
  notice('4', '10-3(9)', '従業員への教育を実施する'),
  notice('5', '10-3(5)ア', '目的外の利用と第三者への提供を禁ずる'),
  notice('6', '10-3(8)', '業務上知り得た情報の守秘義務（終了後も）'),
  notice('7', '10-3(6)', '再委託に関する制限を守る'),
  notice('8', '10-3(5)エ', '終了時に情報資産を返還・廃棄する'),
  notice('9', '10-3(7)', '定期の報告と緊急時の報告の義務'),
  notice('10', '10-3(11)', '市町村による監査・検査'),
  notice('11', '10-3(12)', '事故等の市町村による公表'),
  notice('12', '10-3(10)', '守られなかったときの規定（損害賠償等）'),
  notice('explain', '10-2', '条例と罰則を再委託先を含む全従事者に説明する'),
  notice('private-pc', '10-3(5)イ', 'パソコン・外部記憶媒体の持込みと持出し、私用パソコンの使用を禁ずる'),
  notice('education-checked', '10-3(9)', '教育は定期に全員へ行い、十分かどうかを市町村が確かめる'),
  notice('leaver-pledge', '10-3(8)', '必要に応じ、退いた者からも誓約書を得る'),
  notice('completion', '10-3(5)エ', '返還・廃棄の完了を委託先が確かめて報告する'),
  notice('direct-audit', '10-3(6)', '再委託先を市町村が直接監査できる'),
  notice('feared', '10-3(12)', '事故のおそれがあるときも報告する'),
  notice('penalty-amount', '10-3(10)', '違約金の額をあらかじめ定める'),
  notice('four-things', '10-3(11)', '再委託・持出し・返還・私用パソコンの四つを確認する'),
  notice('result', '10-3(11)', '改善を求めた後の措置を報告か再検査で確かめる'),
  notice('security-officer', '10-4', '確認の結果を統括情報セキュリティ責任者へ定期に、重大なものは直ちに最高情報統括責任者へ'),
  notice('tender', '10-1(1)イ', '入札の参加資格又は評価点にセキュリティを入れる'),
  notice('sanctions', '10-3(10)', '違約金・減額・解除・期間を定めた入札参加の制限'),
]

/** 特記事項 of a ward's contract: where they are agreed, 3, 5 and 6 leave no consent that could open anything. */
const WARD: readonly ContractClause[] = [
  ward(1, '10-3(2)', '個人情報の保護と情報セキュリティに必要な措置を講ずる'),
  ward(2, '10-3(8)', '秘密の保持（契約の終了後も）'),
  ward(3, '10-3(5)ウ', '目的外利用と第三者提供の禁止（個人情報に承諾の例外なし）', ['third-party']),
  ward(4, '10-3(5)ア', '施錠できる保管庫などによる適正な管理'),
  ward(5, '10-3(5)ウ', '複写・複製の禁止（個人情報に承諾の例外なし）', ['duplication']),
  ward(6, '10-3(6)', '再委託の禁止（個人情報に承諾の例外なし）', ['subcontract']),
  ward(7, '10-3(5)エ', '資料等を終了後直ちに返還する'),
  ward(8, '10-3(7)', '求めがあったときの業務の報告'),
  ward(9, '10-3(11)', '立入調査等による監査を受ける'),
  ward(10, '10-3(9)', '従業員に個人情報の管理とセキュリティの教育を行う'),
  ward(11, '10-3(12)', '事故とそのおそれ、違反の通知、書面の報告、指示に従うこと'),
  ward(12, '10-3(12)', '違反した事実を市町村が公表できる'),
  ward(13, '10-3(10)', '違反による損害を賠償する'),
]

/** Every clause, in the order in which a contract is read against them. */
export const CONTRACT_CLAUSES: readonly ContractClause[] = [...STANDARD, ...NOTICE, ...WARD]

const BY_ID: ReadonlyMap<string, ContractClause> = new Map(CONTRACT_CLAUSES.map((clause) => [clause.id, clause]))

/** A clause by its id, or undefined. */
export const findContractClause = (id: string): ContractClause | undefined => BY_ID.get(id)

/** Where a clause is written, as officers cite it, never our own id of it. */
export const citedClause = (id: string): string => {
  const clause = findContractClause(id)
  return clause === undefined ? id : citation(clause.basis)
}

/** True where every contract owes an answer: special terms are agreed or they are not, the rest is asked of all. */
export const isOwed = ({ source }: ContractClause): boolean => source !== 'ward'
