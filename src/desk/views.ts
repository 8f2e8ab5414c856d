/** Views of cases, of the day and of the log. */
import type { View } from '../frame/view.ts'
import { approvalBox } from './views/approval-box.ts'
import { caseView } from './views/case-view.ts'
import { checkSheet } from './views/check-sheet.ts'
import { counterHome } from './views/counter-home.ts'
import { dayBalance } from './views/day-balance.ts'
import { moveInNoticesMissing } from './views/move-in-notices-missing.ts'
import { logSearch, logState } from './views/log-search.ts'

export const deskViews: readonly View[] = [
  counterHome, caseView, checkSheet, approvalBox, dayBalance, moveInNoticesMissing, logSearch, logState,
]
