/** Views of the register. */
import type { View } from '../frame/view.ts'
import { householdsAt, katagaki, townBlocks } from './place-views.ts'
import { relationshipProposals } from './relationship-proposals.ts'
import { household, resident, residentHistory } from './resident-views.ts'
import { residentSearch } from './search.ts'

export const searchViews: readonly View[] = [
  residentSearch, resident, household, residentHistory, townBlocks, katagaki, householdsAt,
  relationshipProposals,
]
