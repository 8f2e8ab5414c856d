/** The acts and views of 第10 (contracts and all that holds by them), and every sentence they may say. */
import { contractActs, contractViews } from './contract-lists.ts'
import { gateWords } from './gate-words.ja.ts'
import { reviewActs, reviewListWords, reviewViews } from './review-lists.ts'
import { supervisionActs, supervisionViews, supervisionWords } from './supervision-lists.ts'
import { contractWords } from './words.ja.ts'

export const outsourcingActs = [...contractActs, ...reviewActs, ...supervisionActs] as const

export const outsourcingViews = [...contractViews, ...reviewViews, ...supervisionViews] as const

export const outsourcingWords = { ...contractWords, ...gateWords, ...reviewListWords, ...supervisionWords }
