/** When lifting may be asked for, as a table. */
import { FIRST, liftProposed, proposed, SECOND, seen, standing, type Example } from '../example.ts'
import type { BlockFound } from '../known.ts'
import type { ProposeLift } from './face.ts'

const asked = (revision: number): ProposeLift => ({ ...seen(revision), reason: '本人の申出' })

export const examples: readonly Example<ProposeLift, BlockFound>[] = [
  {
    title: '解除を申し出ても、抑止はまだ続く', given: standing(), when: asked(2), by: FIRST, then: [],
    writes: { revision: 3, state: 'lift-proposed', lift_set_by: FIRST, lift_reason: '本人の申出', confirmed_by: SECOND },
  },
  {
    title: '確認前の設定も取り下げられる', given: proposed(), when: asked(1), by: SECOND,
    then: [], writes: { state: 'lift-proposed', confirmed_by: null },
  },
  { title: '申出は一つずつ', given: liftProposed(), when: asked(3), by: FIRST, then: ['!block/other-state'] },
]
