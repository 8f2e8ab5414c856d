/** The acts and views of 第10: contracts and all that holds by them; every sentence they may say. */
import type { DirectAct } from '../frame/act.ts'
import type { View } from '../frame/view.ts'
import type { Words } from '../frame/words.ts'

export const outsourcingActs: readonly DirectAct[] = []

export const outsourcingViews: readonly View[] = []

export const outsourcingWords: Words = {}
