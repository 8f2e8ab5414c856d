/** What officers are told about a cancellation and about nothing else. */
import type { Words } from '../../../frame/words.ts'

export const words: Words = {
  'cancel-event/no-such-row': {
    says: '選んだ異動が、この人の履歴にありません。',
    remedy: '異動履歴を見て選び直してください。',
  },
  'cancel-event/cancelled-already': {
    says: 'この異動は、もう取り消されています。',
    remedy: '異動履歴を確かめてください。',
  },
  'cancel-event/is-cancellation': {
    says: '取消しそのものは取り消せません。',
    remedy: '取り消した異動が実際にあったのなら、その異動をもう一度届出又は職権で入力してください。',
  },
  'cancel-event/later-sheet': {
    says: 'この異動の後に、新しい住民票が作られています。',
    remedy: '新しい住民票の記載を先に取り消してください。',
  },
  'cancel-event/later-events': {
    says: 'この記載の後に、まだ取り消されていない異動があります。',
    remedy: '後の異動から順に取り消してください。',
  },
  'cancel-event/changed-since': {
    says: 'この異動で変わった事項が、後の異動でまた変わっています。',
    remedy: '後の異動から順に取り消すか、誤記修正としてください。',
  },
  'cancel-event/notice-received': {
    says: '転入先の市区町村から転入通知を受けています。この転出は取り消せません。',
    remedy: '転入先に転入の取消しを確かめ、先に転入通知の受理を取り消してください。',
  },
  'cancel-event/household-moved': {
    says: '従前の世帯の住所が、戻る住所と違います。',
    remedy: '「元の住所に新しい世帯」を選んでください。',
  },
  'cancel-event/household-ended': {
    says: '従前の世帯には、もう誰もいません。',
    remedy: '「元の住所に新しい世帯」を選んでください。',
  },
  'cancel-event/no-head': {
    number: 'E008',
    says: '新しい世帯に世帯主がいません。',
    remedy: '戻る人のうち世帯主となる人の続柄を「世帯主」にしてください。',
  },
  'cancel-event/other-head': {
    says: '従前の世帯の世帯主が変わっています。',
    remedy: '今の世帯主との続柄を確かめ、変わるなら入力してください。',
  },
}
