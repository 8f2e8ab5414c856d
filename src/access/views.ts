/** The views of this area, listed once. */
import { accessMatrix } from './views/access-matrix.ts'
import { operators } from './views/operators.ts'
import { ownSessions } from './views/own-sessions.ts'
import { terminals } from './views/terminals.ts'

export const accessViews = [operators, terminals, accessMatrix, ownSessions] as const
