/** What officers read when a letter cannot be printed. */
import type { Words } from '../../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const letterWords = {
  'letter/unknown': { says: 'その通知書は見つかりません。', remedy: '一覧を最新にしてください。' },
  'letter/not-allowed': {
    says: '支援措置責任者の承認がないため、印刷できません。',
    remedy: '支援措置責任者に、送付の可否と送り先の審査を求めてください。',
  },
  'letter/settled': { says: 'この通知書は、すでに印刷したか、取りやめています。', remedy: '一覧を最新にしてください。' },
  'letter/no-address': { says: '送り先の住所が分かりません。', remedy: '理由を付けて取りやめ、必要なら公示等によってください。' },
  'letter/has-head': { says: 'この世帯には、もう世帯主がいます。', remedy: '理由を付けて取りやめてください。' },
  'letter/missing-glyph': {
    says: '通知書に、印字できない文字か、読み取れない文字（〓）があります。',
    remedy: '住民票の文字を同定してから印刷してください。',
  },
  'letter/care': { says: '証明の発行に注意を要する人に関わる通知書です。', remedy: '送り先と内容を確かめてください。' },
} as const satisfies Words
