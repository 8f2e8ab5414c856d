/** The acts, views and letters of this area, listed once, and every sentence they may say. */
import { allowLetter } from './allow-letter/index.ts'
import { allowLetterWords } from './allow-letter/words.ja.ts'
import { chooseHeadList } from './choose-head-list/index.ts'
import { chooseHeadListWords } from './choose-head-list/words.ja.ts'
import { dropLetter } from './drop-letter/index.ts'
import { dropLetterWords } from './drop-letter/words.ja.ts'
import { letter } from './letter/index.ts'
import { letterWords } from './letter/words.ja.ts'
import { oweLetter } from './owe-letter/index.ts'
import { oweLetterWords } from './owe-letter/words.ja.ts'
import { lettersOwed } from './views/letters-owed.ts'

export const letterActs = [allowLetter, dropLetter, oweLetter] as const

export const letterPapers = [letter, chooseHeadList] as const

export const letterViews = [lettersOwed] as const

export const lettersWords = {
  ...letterWords, ...allowLetterWords, ...dropLetterWords, ...oweLetterWords, ...chooseHeadListWords,
}
