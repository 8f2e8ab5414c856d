/** A terminal is taken out of use: its sessions end and its secret counts no more. [告示15号 第9-4(1)] */
import type { DirectAct } from '../../frame/act.ts'
import type { Officer } from '../../frame/officer.ts'
import type { Finding } from '../../law/finding.ts'
import { terminalLookUp, type TerminalFound } from '../known.ts'
import { TERMINALS } from '../provisions.ts'
import { objectsToTerminal } from '../rules.ts'
import { errors, settle } from '../settle.ts'
import { retireTerminalFace, type RetireTerminal } from './face.ts'

export const retireTerminal: DirectAct<RetireTerminal, TerminalFound> = {
  ...retireTerminalFace,
  basis: [TERMINALS],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: terminalLookUp,
  decide: ({ terminalId }, { found }, officer) => settle(errors([
    objectsToTerminal(found),
    objectsToOwnSeat(terminalId, officer),
  ]), 'retire-terminal', { terminalId, by: officer.operatorId }),
}

const objectsToOwnSeat = (terminalId: string, officer: Officer): Finding | undefined =>
  terminalId === officer.terminalId
    ? { code: 'retire-terminal/own-seat', basis: TERMINALS, field: 'terminalId' }
    : undefined
