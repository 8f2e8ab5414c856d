/** Which terminal may be enrolled anew, as a table. */
import { noTerminal, terminal, type Example } from '../example.ts'
import type { TerminalFound } from '../known.ts'
import type { RenewTerminal } from './face.ts'

const second: RenewTerminal = { terminalId: 'B02', code: 'K7QXM-29VHD-TR4PB-WZ83J' }

export const examples: readonly Example<RenewTerminal, TerminalFound>[] = [
  { title: '入れ替えた端末をもう一度登録する', given: terminal(), when: second, then: [] },
  { title: '廃止した端末', given: terminal(true), when: second, then: ['!terminal/retired'] },
  { title: '知らない端末', given: noTerminal, when: second, then: ['!terminal/unknown'] },
  {
    title: '手で作った登録コード', given: terminal(), when: { ...second, code: 'AAAAA-AAAAA-AAAAA-AAAAA' },
    then: ['!terminal/weak-code'],
  },
]
