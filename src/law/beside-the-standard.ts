/** What was asked for beside the standard, row by row, and what answers it: a duty of it, a test, or nothing yet. */
import type { Proof } from './technical-standard.ts'

/** One thing asked for. Where no duty and no test answers it, `gap` says so. */
export type AskedBeside = {
  readonly id: string
  readonly title: string
  /** Duties of the standard that come to the same. */
  readonly duties: readonly string[]
  readonly proofs: readonly Proof[]
  readonly gap: string
}

/** A paper with what it asks for. */
export type PaperBeside = { readonly title: string; readonly rows: readonly AskedBeside[] }

const byDuties = (id: string, title: string, ...duties: readonly string[]): AskedBeside =>
  ({ id, title, duties, proofs: [], gap: '' })
const byTests = (id: string, title: string, file: string, ...titles: readonly string[]): AskedBeside =>
  ({ id, title, duties: [], proofs: titles.map((one) => ({ file, title: one })), gap: '' })
const open = (id: string, title: string, gap: string): AskedBeside => ({ id, title, duties: [], proofs: [], gap })

const INSPECTION = 'test/scenarios/emergency-inspection.test.ts'
const ROLL_UP = 'src/emergency-inspection/roll-up.test.ts'

/** In the order of their days. */
export const BESIDE_THE_STANDARD: readonly PaperBeside[] = [
  {
    title: '総行情第47号（平成19年6月1日）の12項目',
    rows: [
      byDuties('1', 'セキュリティポリシー・実施手順の遵守', '10-2'),
      byDuties('2', '責任者・委託内容・作業者・作業場所の特定', '10-3(1)', '10-3(3):place', '10-3(4)'),
      open('3', 'サービスレベルの保証',
        'Answered clause by clause in each contract (`notice-3`); nothing in the system measures a service level.'),
      byDuties('4', '従業員教育の実施', '10-3(9)'),
      byDuties('5', '目的外利用・第三者提供の禁止', '10-3(5)ア', '10-3(5)ウ'),
      byDuties('6', '守秘義務', '10-3(8)', '10-3(8):contract-secrecy'),
      byDuties('7', '再委託に関する制限事項の遵守', '10-3(6)'),
      byDuties('8', '終了時の返還・廃棄等', '10-3(5)エ'),
      byDuties('9', '定期報告・緊急時報告義務', '10-3(7)', '10-3(12):report'),
      byDuties('10', '市町村による監査・検査', '10-3(11)'),
      byDuties('11', '事故時等の公表', '10-3(12):contract-publication'),
      byDuties('12', '違反時の規定（損害賠償等）', '10-3(10):contract'),
    ],
  },
  {
    title: '緊急点検の様式（平成19年6月）',
    rows: [
      byTests('範囲', '対象年度に終わったか続いていた契約。他の課のもの、システムの外のものを含む', INSPECTION,
        'counts those that ran in the year, whenever they began; a person may take one out with a reason'),
      byTests('(1)', '契約書の点検 ①②③', INSPECTION,
        'one contract makes ③ a 1 and leaves the others 0; no subcontractor leaves s2 and s3 blank'),
      byTests('(2)', '遵守状況。従事者の全員に聞く', INSPECTION,
        'waits for everybody who served: leavers, and those of subcontractors'),
      byTests('改善事項', '1 のあるところにだけ書く', INSPECTION,
        'the improvement is owed where the 1 stands, and nowhere else'),
      byTests('空欄', '答えのない欄は 0 にしない', ROLL_UP,
        'an open cell is never a 0; where another contract is a 1 it is one all the same'),
      byTests('都道府県', '建制順の表と市町村分計', INSPECTION,
        'goes out with both tables, the missing one blank and the sums below; and comes back in'),
    ],
  },
  {
    title: '研究会報告（平成19年12月）の七つの対策',
    rows: [
      byDuties('①', '指定場所での処理', '10-3(3):place', '10-3(3):separation', '10-3(3):copied'),
      byDuties('②', '承認を受けないデータ持ち出しの禁止', '6-2(2)', '10-3(5)イ'),
      byDuties('③', '持ち出すときの暗号化', '6-2(2):cipher'),
      byDuties('④', '承認を受けない複製・複写の禁止', '6-2(3)', '10-3(5)ウ'),
      byDuties('⑤', '処理後の返還・廃棄', '10-3(5)エ', '6-2(4)', '6-2(2):back'),
      byDuties('⑥', '承認を受けない再委託の禁止', '10-3(6)', '10-3(6):facts', '10-3(6):third-tier'),
      byDuties('⑦', '処理記録の提出', '10-3(7)', '10-3(7):alarm'),
    ],
  },
  {
    title: '区の個人情報保護審議会への報告（窓口業務の委託）',
    rows: [
      byDuties('ポスト', '契約したポストの数だけ働く', '10-3(3):seats'),
      byDuties('業務', '職員が受け付けて渡した届出・申請だけを扱う', '10-3(5)ア'),
      byDuties('項目', '個人番号を扱わない', '10-3(5)ア:numbers'),
      byDuties('審査', '入力・発行の直後に職員が審査し、職員が交付する', '10-4', '10-4:paper'),
      byDuties('責任者', '現場の管理責任者とセキュリティ責任者は別の人', '10-3(1)'),
      byTests('更新', '翌年度の誓約書・研修・説明を三月に登録する', 'test/scenarios/contracts.test.ts',
        'registers next year\'s pledge, training and explanation in March',
        'goes on from the first of April by a renewal, which keeps its first day'),
      byDuties('特記3・5', '第三者提供と複写の禁止（承諾の例外なし）', '10-3(5)イ:special-terms'),
      byDuties('特記6', '再委託の禁止（承諾の例外なし）', '10-3(6):special-terms'),
      byTests('特記13項', '十三の特記事項を契約の条項として持つ', 'src/outsourcing/policy.test.ts',
        '特記事項3・5・6は、それぞれ一つだけを承認があっても閉じる'),
    ],
  },
]
