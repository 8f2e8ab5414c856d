/** Who lifts which block, as a table. */
import { FIRST, liftProposed, SECOND, seen, standing, type Example } from '../example.ts'
import type { BlockFound } from '../known.ts'
import type { ConfirmLift } from './face.ts'

const agreed: ConfirmLift = { ...seen(3), agreed: true }
const refused: ConfirmLift = { ...seen(3), agreed: false }

export const examples: readonly Example<ConfirmLift, BlockFound>[] = [
  {
    title: '別の人が確認すると解除される', given: liftProposed(), when: agreed, by: SECOND, then: [],
    writes: { revision: 4, state: 'lifted', lift_set_by: FIRST, lift_confirmed_by: SECOND },
  },
  { title: '申し出た人は解除できない', given: liftProposed(), when: agreed, by: FIRST, then: ['!confirm-lift/own-proposal'] },
  { title: '申し出た人は申出を退けもしない', given: liftProposed(), when: refused, by: FIRST, then: ['!confirm-lift/own-proposal'] },
  {
    title: '認めなければ元どおり続く', given: liftProposed(), when: refused, by: SECOND, then: [],
    writes: { revision: 4, state: 'standing', lift_set_by: null, lift_reason: null, confirmed_by: SECOND },
  },
  {
    title: '確認前の設定なら、確認待ちに戻る', given: liftProposed({ confirmed_by: null }), when: refused, by: SECOND, then: [],
    writes: { state: 'proposed', confirmed_by: null },
  },
  { title: '申出のない解除', given: standing(), when: { ...agreed, revision: 2 }, by: SECOND, then: ['!block/other-state'] },
]
