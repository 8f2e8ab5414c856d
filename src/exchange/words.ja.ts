/** What officers are told of messages that could not leave or could not be taken in. */
import type { Words } from '../frame/words.ts'

export const exchangeWords: Words = {
  'exchange/unknown-kind': {
    says: 'この種類の通知は送れません。',
    remedy: '紙で通知し、「紙で送った」と記録してください。システムの担当者にも知らせてください。',
  },
  'exchange/no-row': {
    says: '通知の元になる住民票の行が見つかりません。',
    remedy: 'システムの担当者に知らせてください。',
  },
  'exchange/unknown-office': {
    says: '住所から送り先の市区町村を決められません。',
    remedy: '送り先の団体コードを指定して再送するか、紙で通知し、「紙で送った」と記録してください。',
  },
  'exchange/not-connected': {
    says: '送り先の市区町村とは連携していません。',
    remedy: '紙で通知し、「紙で送った」と記録してください。システムの担当者にも知らせてください。',
  },
  'exchange/away': {
    says: '相手につながりません。',
    remedy: '間を置いて自動で送り直します。続くときはシステムの担当者に知らせてください。',
  },
  'exchange/not-let-in': {
    says: '相手がこちらの署名を受け付けません。',
    remedy: 'システムの担当者に、連携の鍵を確かめるよう知らせてください。自動で送り直します。',
  },
  'exchange/refused': {
    says: '相手が受け取りを断りました。',
    remedy: '相手の団体に問い合わせ、直して再送するか、紙で通知してください。',
  },
  'exchange/by-hand': { says: '紙で送りました。', remedy: '送った紙の控えを綴ってください。' },
  'exchange/malformed': {
    says: '届いた通知の形が正しくありません。',
    remedy: '送った団体に連絡し、送り直してもらってください。',
  },
  'exchange/not-for-us': {
    says: '別の団体に宛てた通知です。',
    remedy: '送った団体に連絡してください。',
  },
  'exchange/kind-not-taken': {
    says: 'この種類の通知は受け取れません。',
    remedy: '送った団体に連絡し、紙で受け取ってください。',
  },
  'exchange/number': {
    says: '通知に書かれた番号の検査用数字が合いません。',
    remedy: '送った団体に連絡し、番号を確かめて送り直してもらってください。',
  },
  'exchange/id-reused': {
    says: '前に届いた通知と同じ番号で、違う内容が届きました。',
    remedy: '送った団体に連絡してください。',
  },
  'exchange/too-large': {
    says: '届いた通知が大きすぎます。',
    remedy: '送った団体に連絡してください。',
  },
  'resend-message/no-message': { says: 'その通知はありません。', remedy: '一覧を最新にしてください。' },
  'resend-message/waiting': {
    says: 'この通知は、これから自動で送られます。',
    remedy: '送られるのを待ってください。',
  },
  'resend-message/unknown-office': {
    says: 'その団体コードの市区町村は登録されていません。',
    remedy: '6桁の団体コードを確かめるか、市区町村の登録を頼んでください。',
  },
  'send-by-hand/sent': { says: 'この通知はもう送られています。', remedy: '一覧を最新にしてください。' },
  'load-municipalities/code': {
    says: '団体コードの検査用数字が合いません。',
    remedy: '6桁の団体コードを確かめてください。',
  },
}
