/** The acts and views of the line to other offices, listed once, and every sentence they may say. */
import { loadMunicipalities } from './load-municipalities/index.ts'
import { resendMessage } from './resend-message/index.ts'
import { sendByHand } from './send-by-hand/index.ts'
import { messages } from './views/messages.ts'

export const exchangeActs = [resendMessage, sendByHand, loadMunicipalities] as const

export const exchangeViews = [messages] as const
