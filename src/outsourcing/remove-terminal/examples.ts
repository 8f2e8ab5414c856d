/** 端末機の撤去: when it can be done and when not, as a table. */
import { CONTRACT, given, type Example } from '../example.ts'
import type { RemoveTerminal } from './face.ts'

const when: RemoveTerminal = { contractId: CONTRACT, terminalId: 'itaku-1' }

export const examples: readonly Example<RemoveTerminal>[] = [
  { title: '撤去する', given: given(), when, then: [], writes: { terminalId: 'itaku-1' } },
  { title: 'そこにない端末機', given: given(), when: { ...when, terminalId: 'mado-1' }, then: ['!remove-terminal/not-there'] },
]
