/** The acts and views of 第6: data that leaves and what becomes of it; every sentence they may say. */
import type { DirectAct } from '../frame/act.ts'
import type { View } from '../frame/view.ts'
import type { Words } from '../frame/words.ts'
import { recipientKeyWords } from './recipient-key-words.ja.ts'

export const mediaActs: readonly DirectAct[] = []

export const mediaViews: readonly View[] = []

export const mediaWords: Words = { ...recipientKeyWords }
