/** Every sentence an officer may be told, gathered from where each lives. */
import { accessWords } from '../access/acts.ts'
import { words as moveInWords } from '../events/by-notification/move-in/words.ja.ts'
import type { Words } from '../frame/words.ts'
import { restrictionWords } from '../restrictions/acts.ts'
import { textWords } from '../record/text-words.ja.ts'
import { deskWords } from './words.ja.ts'

export const allWords: Words = {
  ...deskWords, ...textWords, ...moveInWords, ...accessWords, ...restrictionWords,
}
