/** Where the rules on blocks and support measures are written. */
import type { Provision } from '../law/provision.ts'

export const BLOCKS: Provision = { law: 'STD', at: '3.1' }
export const SUPPORT_MEASURES: Provision = { law: 'STD', at: '3.4' }
export const SEPARATION_OF_DUTIES: Provision = { law: '告示15号', at: '第8-1(5)' }
