/** What somebody at the gate is told: which condition of the contract does not hold, and who can mend it. */
import type { Words } from '../frame/words.ts'

const OFFICE = '契約担当に連絡してください。'

export const gateWords = {
  'gate/no-contract': {
    says: 'この操作者を従事者とする委託契約がありません。', remedy: '契約担当に、従事者の届出と契約の登録を確かめてください。',
  },
  'gate/contract-closed': { says: '委託契約は終了しています。', remedy: OFFICE },
  'gate/contract-not-in-force': { says: '今日は委託契約の期間内ではありません。', remedy: OFFICE },
  'gate/outsourcing-not-approved': {
    says: 'この委託についてセキュリティ統括責任者の承認がありません。', remedy: OFFICE,
  },
  'gate/not-explained': {
    says: '委託先事業者に対する遵守事項の説明が、今日について記録されていません。', remedy: OFFICE,
  },
  'gate/terminal-not-proven': {
    says: 'この端末に登録された鍵による証明がありません。', remedy: '指定された端末で、サインインし直してください。',
  },
  'gate/no-on-site-manager': { says: '今日の管理責任者が届け出られていません。', remedy: OFFICE },
  'gate/no-security-officer': { says: '今日のセキュリティ責任者が届け出られていません。', remedy: OFFICE },
  'gate/not-named': { says: '今日、従事者として届け出られた期間内ではありません。', remedy: OFFICE },
  'gate/no-pledge': { says: '今日について有効な誓約書がありません。', remedy: OFFICE },
  'gate/no-training': { says: '今日について有効な教育・研修の記録がありません。', remedy: OFFICE },
  'gate/outside-the-place': {
    says: 'この端末は、契約で指定された場所のものではありません。', remedy: '指定された場所の端末を使ってください。',
  },
  'gate/post-closed': { says: 'このポストは閉じられています。', remedy: OFFICE },
  'gate/another-post': { says: 'この従事者のポストではありません。', remedy: '届け出られたポストの端末を使ってください。' },
  'gate/no-seat': { says: 'このポストの席が取れていません。', remedy: 'サインインし直してください。' },
  'gate/seat-taken': {
    says: 'このポストでは、別の従事者がサインインしています。', remedy: '先の従事者がサインアウトしてから、サインインしてください。',
  },
  'gate/staff-at-a-post': {
    says: 'この端末は委託先の従事者専用です。', remedy: '職員の端末を使ってください。',
  },
  'gate/subcontract-not-in-force': { says: '今日は再委託の期間内ではありません。', remedy: OFFICE },
  'gate/subcontract-not-approved': {
    says: '再委託について、セキュリティ統括責任者及び市町村長の承認がそろっていません。', remedy: OFFICE,
  },
  'gate/subcontractor-not-explained': {
    says: '再委託先に対する遵守事項の説明が、今日について記録されていません。', remedy: OFFICE,
  },
  'gate/not-for-contractors': {
    says: '委託先の従事者がこのポストで行える操作ではありません。', remedy: '職員に依頼してください。',
  },
  'gate/no-handed-case': {
    says: 'このポストに渡された受付ではありません。', remedy: '職員に、受付をこのポストへ渡すよう依頼してください。',
  },
  'gate/not-of-the-case': {
    says: '渡された受付に関わる人・世帯ではありません。', remedy: '職員に確認を依頼してください。',
  },
  'gate/number-typed': {
    says: '個人番号は、委託先の従事者は入力できません。', remedy: '空欄にして登録し、職員の審査で入力を受けてください。',
  },
} as const satisfies Words
