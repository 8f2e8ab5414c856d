/** The acts and views of 第8 (appointments, council, criteria, approvals, evidence), and every sentence they may say. */
import type { DirectAct } from '../frame/act.ts'
import type { View } from '../frame/view.ts'
import type { Words } from '../frame/words.ts'

export const assuranceActs: readonly DirectAct[] = []

export const assuranceViews: readonly View[] = []

export const assuranceWords: Words = {}
