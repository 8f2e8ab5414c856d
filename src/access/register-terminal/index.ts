/** A terminal is named, placed, and given a code by which its browser will be known. [告示15号 第9-4(1)] */
import type { DirectAct } from '../../frame/act.ts'
import type { Finding } from '../../law/finding.ts'
import { terminalLookUp, type TerminalFound } from '../known.ts'
import { TERMINALS } from '../provisions.ts'
import { objectsToCode } from '../rules.ts'
import { errors, settle } from '../settle.ts'
import { registerTerminalFace, type RegisterTerminal } from './face.ts'

export const registerTerminal: DirectAct<RegisterTerminal, TerminalFound> = {
  ...registerTerminalFace,
  basis: [TERMINALS],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: terminalLookUp,
  decide: (input, { found }, officer) => settle(errors([
    objectsToTakenId(found),
    objectsToCode(input.code),
  ]), 'register-terminal', { ...input, by: officer.operatorId }),
}

const objectsToTakenId = ({ terminal }: TerminalFound): Finding | undefined =>
  terminal === null ? undefined : { code: 'terminal/exists', basis: TERMINALS, field: 'terminalId' }
