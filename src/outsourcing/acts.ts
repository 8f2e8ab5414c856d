/** The acts and views of 第10 (contracts and all that holds by them), and every sentence they may say. */
import { gateWords } from './gate-words.ja.ts'
import { handToPost } from './hand-to-post/index.ts'
import { handToPostWords } from './hand-to-post/words.ja.ts'
import { supervisionActs, supervisionViews, supervisionWords } from './supervision-lists.ts'
import { takeBack } from './take-back/index.ts'
import { takeBackWords } from './take-back/words.ja.ts'
import { postWork } from './views/post-work.ts'

export const outsourcingActs = [handToPost, takeBack, ...supervisionActs] as const

export const outsourcingViews = [postWork, ...supervisionViews] as const

export const outsourcingWords = { ...gateWords, ...handToPostWords, ...takeBackWords, ...supervisionWords }
