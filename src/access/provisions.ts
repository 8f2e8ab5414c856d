/** Where the rules on operators, terminals and grants are written. */
import type { Provision } from '../law/provision.ts'

export const OPERATOR_RIGHTS: Provision = { law: 'STD', at: '10.3' }
export const ITEM_MASKS: Provision = { law: 'STD', at: '10.4' }
export const SEPARATION_OF_DUTIES: Provision = { law: '告示15号', at: '第8-1(5)' }
export const ACCESS_RIGHTS: Provision = { law: '告示15号', at: '第9-3(1)' }
export const TERMINALS: Provision = { law: '告示15号', at: '第9-4(1)' }
export const OPERATOR_IDENTITY: Provision = { law: '告示15号', at: '第9-4(2)' }
export const OPERATOR_SCOPE: Provision = { law: '告示15号', at: '第9-4(3)' }
export const FORCED_END: Provision = { law: '告示15号', at: '第9-4(5)' }
