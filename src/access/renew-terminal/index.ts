/** A terminal that lost its secret, or must lose it, is given a new code; its open sessions end. [告示15号 第9-4(1)] */
import type { DirectAct } from '../../frame/act.ts'
import { terminalLookUp, type TerminalFound } from '../known.ts'
import { TERMINALS } from '../provisions.ts'
import { objectsToCode, objectsToTerminal } from '../rules.ts'
import { errors, settle } from '../settle.ts'
import { renewTerminalFace, type RenewTerminal } from './face.ts'

export const renewTerminal: DirectAct<RenewTerminal, TerminalFound> = {
  ...renewTerminalFace,
  basis: [TERMINALS],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: terminalLookUp,
  decide: (input, { found }, officer) => settle(errors([
    objectsToTerminal(found),
    objectsToCode(input.code),
  ]), 'renew-terminal', { ...input, by: officer.operatorId }),
}
