/** What officers read when a block cannot be released for a while. */
import type { Words } from '../../frame/words.ts'

export const releaseTemporarilyWords = {
  'release-temporarily/not-stopped': {
    says: 'この処理は、この抑止では止められていません。',
    remedy: '止められている処理（エラー）を選んでください。',
  },
  'release-temporarily/too-long': {
    says: '一時解除は{limit}分までです。',
    remedy: '時間を短くしてください。',
  },
  'release-temporarily/nobody': {
    says: '一時解除を受ける操作者が見つからないか、今日は有効ではありません。',
    remedy: '処理を行う職員の操作者IDを確かめてください。',
  },
  'release-temporarily/own-benefit': {
    says: '自分のための一時解除はできません。',
    remedy: '処理は別の職員が行うか、別の人が一時解除してください。',
  },
} as const satisfies Words
