/** What officers are told about a death and about nothing else. */
import type { Words } from '../../../frame/words.ts'

export const words: Words = {
  'death/before-birth': {
    says: '死亡年月日が、この人の生年月日より前です。',
    remedy: '死亡年月日と、選んだ人が届書の人と同じかを確かめてください。',
  },
  'death/known-on': {
    says: '死亡を知った日が、死亡年月日より前か、戸籍届出・通知日より後です。',
    remedy: '三つの日付を届書と見比べてください。',
  },
  'death/move-out-planned': {
    says: '転出の予定（{plannedOn}）がある人です。',
    remedy: '転出先に住み始めていなかったことを確かめ、転出証明書が出ていれば返してもらってください。予定はなくなります。',
  },
}
