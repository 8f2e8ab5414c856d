/** The acts and views of this area, listed once, and every sentence they may say. */
import { memos } from './views/memos.ts'
import { writeMemo } from './write-memo/index.ts'
import { writeMemoWords } from './write-memo/words.ja.ts'

export const memoActs = [writeMemo] as const

export const memoViews = [memos] as const

export const memoWords = { ...writeMemoWords }
