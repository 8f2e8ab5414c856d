/** What officers read when members cannot be sorted. */
import type { Words } from '../../frame/words.ts'

export const setMemberOrderWords = {
  'set-member-order/no-household': {
    says: 'その世帯番号の世帯は見つかりません。', remedy: '世帯を表示し直し、世帯番号を確かめてください。',
  },
  'set-member-order/other-members': {
    says: '今の世帯員全員を一度ずつ並べたものになっていません。',
    remedy: '世帯を表示し直し、今いる人を並べてください。',
  },
  'set-member-order/moved': {
    says: 'この世帯は、表示した後に他の人が並び替えています。',
    remedy: '世帯を表示し直し、今の順を確かめてからやり直してください。',
  },
  'set-member-order/unchanged': { says: '並び順が変わっていません。', remedy: '順を変えるか、並び替えをやめてください。' },
} as const satisfies Words
