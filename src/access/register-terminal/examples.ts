/** Which terminal may be registered, as a table. */
import { noTerminal, terminal, type Example } from '../example.ts'
import type { TerminalFound } from '../known.ts'
import type { RegisterTerminal } from './face.ts'

const second: RegisterTerminal = {
  terminalId: 'B02', place: '架空市役所　市民課２番窓口', printer: 'P1', trays: ['A4改ざん防止紙'], code: 'K7QXM-29VHD-TR4PB-WZ83J',
}

export const examples: readonly Example<RegisterTerminal, TerminalFound>[] = [
  { title: '窓口の端末を登録する', given: noTerminal, when: second, then: [] },
  { title: '端末名は二台に使えない', given: terminal(), when: second, then: ['!terminal/exists'] },
  { title: '廃止した端末の名前も使えない', given: terminal(true), when: second, then: ['!terminal/exists'] },
  {
    title: '手で作った登録コード', given: noTerminal, when: { ...second, code: '22222-33333-22222-33333' },
    then: ['!terminal/weak-code'],
  },
]
