/** Who confirms which block, as a table. */
import { FIRST, lifted, NOW, proposed, SECOND, seen, standing, unknownBlock, type Example } from '../example.ts'
import type { BlockFound } from '../known.ts'
import type { ConfirmBlock } from './face.ts'

export const examples: readonly Example<ConfirmBlock, BlockFound>[] = [
  {
    title: '別の人が確認すると抑止が定まる', given: proposed(), when: seen(1), by: SECOND, then: [],
    writes: { revision: 2, state: 'standing', set_by: FIRST, confirmed_by: SECOND, at: NOW },
  },
  { title: '設定した人は確認できない', given: proposed(), when: seen(1), by: FIRST, then: ['!confirm-block/own-proposal'] },
  { title: '二度は確認しない', given: standing(), when: seen(2), by: SECOND, then: ['!block/other-state'] },
  { title: '解除された抑止', given: lifted(), when: seen(4), by: SECOND, then: ['!block/other-state'] },
  { title: '表示の後に進んでいる', given: standing(), when: seen(1), by: SECOND, then: ['!block/moved'] },
  { title: '知らない番号', given: unknownBlock, when: seen(1), by: SECOND, then: ['!block/unknown'] },
  { title: '別の人に対する抑止', given: proposed({ person_no: 1000029 }), when: seen(1), by: SECOND, then: ['!block/unknown'] },
]
