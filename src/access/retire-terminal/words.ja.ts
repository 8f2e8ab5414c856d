/** What officers read when a terminal cannot be taken out of use. */
import type { Words } from '../../frame/words.ts'

export const retireTerminalWords = {
  'retire-terminal/own-seat': {
    says: '今使っている端末は廃止できません。',
    remedy: '別の端末から廃止してください。',
  },
} as const satisfies Words
