/** What officers read when a grant is refused. */
import type { Words } from '../../frame/words.ts'

export const grantWords = {
  'grant/unlisted': {
    says: '権限表にない権限です。',
    remedy: '権限表から選んでください。',
  },
  'grant/contractor-step': {
    says: '決裁・交付・持出しの権限は、委託先の従事者には付与できません。',
    remedy: 'この権限を除くか、職員に付与してください。',
  },
  'grant/conflicting-duties': {
    says: '権限の付与と決裁を同じ人が兼ねることはできません。',
    remedy: 'どちらか一方を別の職員に付与してください。',
  },
} as const satisfies Words
