/** Views of the register. */
import type { View } from '../frame/view.ts'
import { householdsAt, katagaki, townBlocks } from './place-views.ts'
import { householdAsOf, residentAsOf, residentHistory } from './history-views.ts'
import { removedRecords } from './removed-records.ts'
import { relationshipProposals } from './relationship-proposals.ts'
import { household, resident } from './resident-views.ts'
import { residentSearch } from './search.ts'

export const searchViews: readonly View[] = [
  residentSearch, resident, household, residentHistory, residentAsOf, householdAsOf, removedRecords,
  townBlocks, katagaki, householdsAt, relationshipProposals,
]
