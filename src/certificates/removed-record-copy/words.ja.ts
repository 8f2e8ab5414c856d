/** What officers are told about a request for a copy of a removed record. */
import type { Words } from '../../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const words = {
  'removed-record-copy/no-such-record': {
    says: '選んだ除票が見つかりません。',
    remedy: '本人を表示し直し、除票の一覧から選んでください。',
  },
  'removed-record-copy/still-here': {
    says: '選んだ住民票は消除されていません。',
    remedy: '現在の住民には、住民票の写しを発行してください。転出の予定日までは現存者です。',
  },
  'removed-record-copy/only-the-person': {
    says: '除票の写しを自分のものとして請求できるのは、その除票に記載されている本人だけです。',
    remedy: 'かつての同一世帯員や親族の請求は、第三者の請求として、利用目的を聞き取って受けてください。',
  },
  'removed-record-copy/deceased': {
    says: '死亡した人の除票は、本人や代理人の請求では交付できません。',
    remedy: '相続人などの請求は、第三者の請求として、利用目的を確かめて受けてください。',
  },
} as const satisfies Words
