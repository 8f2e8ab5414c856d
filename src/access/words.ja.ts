/** What officers read about operators, terminals and sessions; each act's own words lie beside it. */
import type { Words } from '../frame/words.ts'

export const accessWords = {
  'operator/unknown': {
    says: 'その操作者IDの操作者は登録されていません。',
    remedy: '操作者IDを確かめてください。初めて使う人は「操作者の登録」から登録します。',
  },
  'operator/exists': {
    says: 'その操作者IDは既に使われています。',
    remedy: '別の操作者IDにしてください。退いた人の操作者IDを別の人に使うことはできません。',
  },
  'operator/retired': {
    says: 'この操作者は登録を終えています。',
    remedy: '再び従事するときは、新しい操作者IDで登録してください。',
  },
  'operator/oneself': {
    says: '自分自身の登録・権限・表示項目は、自分では変えられません。',
    remedy: '他のシステム管理者に依頼してください。',
  },
  'operator/moved': {
    says: 'この操作者の内容は、表示した後に他の人が変更しています。',
    remedy: '一覧を開き直し、今の内容を確かめてからやり直してください。',
  },
  'operator/last-administrator': {
    says: '権限を付与できる人（期限のない人）が一人もいなくなります。',
    remedy: '先に、別の操作者へ期限のない「権限の付与」の権限を付与してください。',
  },
  'operator/term': {
    says: '終わりの日が始まりの日より前です。',
    remedy: '有効期間の日付を直してください。',
  },
  'operator/weak-password': {
    says: 'このパスワードは推測されやすいため使えません。',
    remedy: '操作者IDを含めず、6種類以上の文字を使った12文字以上にしてください。',
  },
  'operator/same-password': {
    says: '新しいパスワードが今のパスワードと同じです。',
    remedy: '別のパスワードにしてください。',
  },
  'terminal/unknown': {
    says: 'その端末は登録されていません。',
    remedy: '端末名を確かめてください。',
  },
  'terminal/exists': {
    says: 'その端末名は既に使われています。',
    remedy: '別の端末名にしてください。廃止した端末の名前も再び使うことはできません。',
  },
  'terminal/retired': {
    says: 'この端末は廃止されています。',
    remedy: '再び使うときは、新しい端末名で登録してください。',
  },
  'terminal/weak-code': {
    says: 'この登録コードは推測されやすいため使えません。',
    remedy: '画面が作る登録コードをそのまま使ってください。',
  },
} as const satisfies Words
