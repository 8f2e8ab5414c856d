/** What officers read when nobody can be appointed like that. */
import type { Words } from '../../frame/words.ts'

export const appointWords = {
  'appoint/unknown': {
    says: 'その操作者は登録されていないか、従事の期間にありません。', remedy: '「操作者と端末」で登録と期間を確かめてください。',
  },
  'appoint/contractor': {
    says: '委託先の従事者はこのポストに就けません。', remedy: '市町村の職員を選んでください。',
  },
  'appoint/oneself': {
    says: '自分自身の任命は登録できません。', remedy: '別の職員が登録してください。',
  },
  'appoint/term': { says: '任期の終わりが始まりより前です。', remedy: '任期の日付を直してください。' },
  'appoint/holder-delegated': {
    says: 'ポスト本人の任命に、専決・代決の根拠規定や対象が付いています。',
    remedy: '本人なら根拠規定と対象を空にし、専決・代決なら区分を選び直してください。',
  },
  'appoint/no-provision': {
    says: '専決・代決の根拠規定がありません。', remedy: '事務決裁規程などの条項を入力してください。',
  },
  'appoint/no-kinds': {
    says: '専決・代決できる承認の種類が選ばれていません。', remedy: '根拠規定の対象となる種類を選んでください。',
  },
  'appoint/kind-of-another-post': {
    says: 'このポストが決める承認ではない種類が選ばれています。', remedy: 'このポストの承認の種類だけを選んでください。',
  },
  'appoint/second-holder': {
    says: 'このポストには{since}から別の人が任命されていて、任期が重なります。',
    remedy: '前の任命を終えてから、その日以後の任期で登録してください。',
  },
} as const satisfies Words
