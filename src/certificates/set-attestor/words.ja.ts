/** What officers read when an attestor cannot be set. */
import type { Words } from '../../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const setAttestorWords = {
  'set-attestor/in-the-past': { says: '開始日が今日より前です。', remedy: '今日以後の日を入力してください。発行済みの証明書の認証者は変わりません。' },
  'set-attestor/term': { says: '終了日が開始日より前です。', remedy: '終了日を直すか、空欄にしてください。' },
  'set-attestor/prefecture': { says: '職名に都道府県名が入っています。', remedy: '都道府県名は自動で印字されます。職名から外してください。' },
  'set-attestor/missing-glyph': { says: '職名か氏名に、証明書のフォントで印字できない文字があります。', remedy: '文字の一覧から正しい字形を選んでください。' },
  'set-attestor/not-a-seal': { says: '公印の画像として使えないSVGです。', remedy: '線と面だけのSVGにし、文字・画像・スクリプト・外部への参照を取り除いてください。' },
} as const satisfies Words
