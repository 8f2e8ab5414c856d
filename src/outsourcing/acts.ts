/** The acts and views of 第10 (contracts and all that holds by them), and every sentence they may say. */
import { contractActs, contractViews } from './contract-lists.ts'
import { gateWords } from './gate-words.ja.ts'
import { handToPost } from './hand-to-post/index.ts'
import { handToPostWords } from './hand-to-post/words.ja.ts'
import { supervisionActs, supervisionViews, supervisionWords } from './supervision-lists.ts'
import { takeBack } from './take-back/index.ts'
import { takeBackWords } from './take-back/words.ja.ts'
import { postWork } from './views/post-work.ts'
import { contractWords } from './words.ja.ts'

export const outsourcingActs = [...contractActs, handToPost, takeBack, ...supervisionActs] as const

export const outsourcingViews = [...contractViews, postWork, ...supervisionViews] as const

export const outsourcingWords = {
  ...contractWords, ...gateWords, ...handToPostWords, ...takeBackWords, ...supervisionWords,
}
