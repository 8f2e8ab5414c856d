/** Every view as its area wrote it, before the desk lists it. */
import { accessViews } from '../access/views.ts'
import { assuranceViews } from '../assurance/acts.ts'
import { certificateViews } from '../certificates/acts.ts'
import { emergencyInspectionViews } from '../emergency-inspection/acts.ts'
import { exchangeViews } from '../exchange/acts.ts'
import type { View } from '../frame/view.ts'
import { searchViews } from '../inquiry/views.ts'
import { memoViews } from '../memos/acts.ts'
import { letterViews } from '../letters/acts.ts'
import { mediaViews } from '../media/acts.ts'
import { outsourcingViews } from '../outsourcing/acts.ts'
import { papersViews } from '../papers/acts.ts'
import { restrictionViews } from '../restrictions/acts.ts'
import { deskViews } from './views.ts'

export const registerViews: readonly View[] = [
  ...deskViews, ...searchViews, ...certificateViews, ...accessViews, ...restrictionViews,
  ...papersViews, ...exchangeViews, ...memoViews, ...letterViews,
  ...assuranceViews, ...outsourcingViews, ...mediaViews,
  ...emergencyInspectionViews,
]
