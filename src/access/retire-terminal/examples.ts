/** Which terminal may be taken out of use, as a table. */
import { noTerminal, terminal, type Example } from '../example.ts'
import type { TerminalFound } from '../known.ts'
import type { RetireTerminal } from './face.ts'

const second: RetireTerminal = { terminalId: 'B02' }

export const examples: readonly Example<RetireTerminal, TerminalFound>[] = [
  { title: '古い端末を廃止する', given: terminal(), when: second, then: [] },
  {
    title: '今座っている端末', given: terminal(), when: second, by: { terminalId: 'B02' },
    then: ['!retire-terminal/own-seat'],
  },
  { title: '二度は廃止できない', given: terminal(true), when: second, then: ['!terminal/retired'] },
  { title: '知らない端末', given: noTerminal, when: second, then: ['!terminal/unknown'] },
]
