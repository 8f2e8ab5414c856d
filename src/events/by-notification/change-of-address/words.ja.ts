/** What officers are told about a change of address and about nothing else. */
import type { Words } from '../../../frame/words.ts'

export const words: Words = {
  'change-of-address/there-already': {
    says: '選んだ人は、もうその世帯にいます。',
    remedy: '異動者か異動先の世帯を選び直してください。',
  },
  'change-of-address/same-place': {
    says: '今の住所と、方書まで同じ住所です。',
    remedy: '世帯だけが変わるなら世帯変更として受け付けてください。同じ地番の別の家屋なら、方書を確かめて進めてください。',
  },
}
