/** What officers read when a block cannot be proposed. */
import type { Words } from '../../frame/words.ts'

export const proposeBlockWords = {
  'propose-block/scope': {
    says: '抑止の対象は、個人か世帯のどちらか一つです。',
    remedy: '個人又は世帯のどちらかを選んでください。両方を止めるときは、抑止を二つ設定します。',
  },
  'propose-block/nobody': {
    says: '対象の個人又は世帯が見つかりません。',
    remedy: '検索して対象を選び直してください。',
  },
  'propose-block/term': {
    says: '終了日が開始日より前です。',
    remedy: '終了日を直すか、空欄にしてください。',
  },
  'propose-block/no-effect': {
    says: '止める処理が一つも選ばれていません。',
    remedy: '異動入力・証明書発行・照会の少なくとも一つを「エラー」又は「アラート」にしてください。',
  },
  'propose-block/weak-measure': {
    says: '支援措置では、証明書発行を「エラー」にします。',
    remedy: '証明書発行の抑止を「エラー」にしてください。審査のうえ交付するときは、一時解除を使います。',
  },
} as const satisfies Words
