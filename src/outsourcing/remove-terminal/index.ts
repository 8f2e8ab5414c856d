/** A terminal taken from its post, to be used otherwise. 告示15号 第10-3(3) */
import { PLACE_DESIGNATED } from '../provisions.ts'
import { contractAct, error } from '../settle.ts'
import { removeTerminalFace } from './face.ts'

/** Whoever works at it is signed out. */
export const removeTerminal = contractAct(removeTerminalFace, {
  basis: [PLACE_DESIGNATED],
  objects: ({ terminalId }, { posts }) => [
    !posts.some(({ terminals }) => terminals.includes(terminalId))
      && error('remove-terminal/not-there', PLACE_DESIGNATED, { field: 'terminalId' }),
  ],
})
