/** Sets when an idle seat locks and is signed out, and after how many failures a person is. [告示15号 第9-4(5)] */
import type { DirectAct } from '../../frame/act.ts'
import { FORCED_END } from '../provisions.ts'
import { settle } from '../settle.ts'
import { setSignInLimitsFace, type SetSignInLimits } from './face.ts'

export const setSignInLimits: DirectAct<SetSignInLimits> = {
  ...setSignInLimitsFace,
  basis: [FORCED_END],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  decide: (input) => settle([], 'set-limits', input),
}
