/** What officers are told about a request for a copy. */
import type { Words } from '../../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const words = {
  'residence-copy/not-in-household': {
    says: '選んだ人は、現在この世帯の世帯員ではありません。',
    remedy: '世帯を表示し直して選んでください。転出・死亡などで消除された人は、除票の写しになります。',
  },
  'residence-copy/members-changed': {
    says: '世帯全員の写しですが、選ばれていない世帯員がいます。',
    remedy: '世帯を表示し直して全員を選ぶか、「世帯の一部」にしてください。',
  },
  'residence-copy/requester-elsewhere': {
    says: '請求者（代理の場合は本人）は、現在この世帯の世帯員ではありません。',
    remedy: '同じ世帯でない人の請求は、委任状による代理人か、第三者として受けてください。',
  },
  'residence-copy/not-only-self': {
    says: '「本人」の請求ですが、本人以外の世帯員が選ばれています。',
    remedy: '請求者の区分を「同一世帯員」にするか、本人だけを選んでください。',
  },
  'residence-copy/needs-single-form': {
    says: '選ばれた項目（履歴、備考、個別事項）は、世帯連記式には記載できません。',
    remedy: '個人票にするか、その項目を外してください。',
  },
} as const satisfies Words
