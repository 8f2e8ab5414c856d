/** Every sentence an officer may be told, gathered from where each lives. */
import { accessWords } from '../access/acts.ts'
import { certificateWords } from '../certificates/acts.ts'
import { words as moveInWords } from '../events/by-notification/move-in/face.ts'
import type { Words } from '../frame/words.ts'
import { restrictionWords } from '../restrictions/acts.ts'
import { recordWords } from '../frame/record-words.ja.ts'
import { deskWords } from './words.ja.ts'

export const allWords: Words = {
  ...deskWords, ...recordWords, ...moveInWords, ...accessWords, ...restrictionWords, ...certificateWords,
}
