/** Puts the door together: the desk behind it and, in a demonstration, the imaginary town with its cards. */
import { buildTown, isEmpty } from '../town/build-town.ts'
import { demoCards } from '../town/demo-cards.ts'
import { settleOutgoing } from './desk/fetch-export.ts'
import { deskOf, type DeskParts } from './io/desk.ts'
import type { Door } from './io/http/door.ts'

/** Mends the search, and builds the town where a demonstration finds nobody yet; says how many live there. */
export const openDoor = async (parts: DeskParts, say: (text: string) => void): Promise<Door> => {
  // An import that was killed before its end has left the search without its indexes.
  await parts.db.query('select inquiry.make_indexes()')
  const desk = deskOf(parts)
  const discarded = await settleOutgoing(desk)
  if (discarded > 0) say(`sealed files whose export was never approved for use: ${discarded}, removed`)
  if (parts.mode === 'demo' && await isEmpty(desk)) say(`the imaginary town: ${await buildTown(desk)} residents`)
  return { desk, mode: parts.mode, demoCards: parts.mode === 'demo' ? demoCards : [] }
}
