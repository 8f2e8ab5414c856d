/** What officers read when the list of municipalities cannot be set. */
import type { Words } from '../../frame/words.ts'

export const setOfficialOrderWords = {
  'set-official-order/bad-line': {
    says: '{line}行目が「番号 団体コード 名前」になっていません。',
    remedy: '建制順の番号、6桁の団体コード、団体名を空白で区切って書いてください。',
  },
  'set-official-order/not-a-prefecture': {
    says: '都道府県の点検ではありません。', remedy: '市町村分をとりまとめる点検を、都道府県の点検として開始してください。',
  },
  'set-official-order/number-twice': { says: '建制順の番号に、同じものがあります。', remedy: '番号を一つずつ確かめてください。' },
  'set-official-order/code-twice': { says: '団体コードに、同じものがあります。', remedy: '団体コードを確かめてください。' },
  'set-official-order/name-twice': { says: '団体名に、同じものがあります。', remedy: '団体名を確かめてください。' },
  'set-official-order/has-answered': {
    says: '報告を取り込んだ市町村が、一覧から抜けています。', remedy: '取り込んだ市町村は、一覧に残してください。',
  },
} as const satisfies Words
