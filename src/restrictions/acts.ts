/** The acts and views of this area, listed once, and every sentence they may say. */
import { confirmBlock } from './confirm-block/index.ts'
import { confirmBlockWords } from './confirm-block/words.ja.ts'
import { confirmLift } from './confirm-lift/index.ts'
import { confirmLiftWords } from './confirm-lift/words.ja.ts'
import { proposeBlock } from './propose-block/index.ts'
import { proposeBlockWords } from './propose-block/words.ja.ts'
import { proposeLift } from './propose-lift/index.ts'
import { releaseTemporarily } from './release-temporarily/index.ts'
import { releaseTemporarilyWords } from './release-temporarily/words.ja.ts'
import { blocks } from './views/blocks.ts'
import { blockWords } from './words.ja.ts'

export const restrictionActs = [proposeBlock, confirmBlock, proposeLift, confirmLift, releaseTemporarily] as const

export const restrictionViews = [blocks] as const

export const restrictionWords = {
  ...blockWords, ...proposeBlockWords, ...confirmBlockWords, ...confirmLiftWords, ...releaseTemporarilyWords,
}
