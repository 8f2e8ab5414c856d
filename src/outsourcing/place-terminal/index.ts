/** 端末機 at a post, told apart from the equipment of the office. 告示15号 第10-3(3) */
import { isUnended } from '../contract.ts'
import { PLACE_DESIGNATED } from '../provisions.ts'
import { contractAct, error, type Objection, type Seen } from '../settle.ts'
import { placeTerminalFace } from './face.ts'

/** Set apart from the staff's: not one at which somebody of the staff works at this moment. */
export const placeTerminal = contractAct(placeTerminalFace, {
  basis: [PLACE_DESIGNATED],
  also: ({ terminalId }) => ({ terminalId }),
  objects: ({ postNo }, { posts }, seen) => [
    !posts.some((post) => post.postNo === postNo && isUnended(post, seen.today))
      && error('post/unknown', PLACE_DESIGNATED, { field: 'postNo' }),
    ...objectsToTerminal(seen),
  ],
})

const objectsToTerminal = ({ found: { terminal } }: Seen): readonly Objection[] => {
  const field = { field: 'terminalId' }
  if (terminal === null || terminal.retired) return [error('place-terminal/unknown', PLACE_DESIGNATED, field)]
  return [
    terminal.post !== null && error('place-terminal/placed-already', PLACE_DESIGNATED, field),
    terminal.staffSession && error('place-terminal/staff-works-there', PLACE_DESIGNATED, field),
  ]
}
