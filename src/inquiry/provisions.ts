/** Where it is written what the search must do. */
import type { Provision } from '../law/provision.ts'

export const STD_RECENT_SEARCHES: Provision = { law: 'STD', at: '2.1.1' }
export const STD_SEARCH_TEXT: Provision = { law: 'STD', at: '2.1.2' }
export const STD_SEARCH_ITEMS: Provision = { law: 'STD', at: '2.1.3' }
