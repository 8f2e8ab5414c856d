/** Where the notices to other offices, and the way they go, are written. */
import type { Provision } from '../law/provision.ts'

export const SENDING: Provision = { law: 'STD', at: '7.1.1.1' }
export const NOTICE_TAKEN_IN: Provision = { law: 'STD', at: '4.1.3.1.1' }
export const NOTICE_FROM_NETWORK: Provision = { law: 'STD', at: '4.1.3.1.2' }
export const CARD_MOVE_OUT: Provision = { law: 'STD', at: '4.1.3.0.4' }
export const IMMIGRATION_MESSAGES: Provision = { law: 'STD', at: '4.5.7' }
