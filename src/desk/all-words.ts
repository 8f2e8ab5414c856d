/** Every sentence an officer may be told, gathered from where each lives. */
import { accessWords } from '../access/acts.ts'
import { assuranceWords } from '../assurance/acts.ts'
import { certificateWords } from '../certificates/acts.ts'
import { emergencyInspectionWords } from '../emergency-inspection/acts.ts'
import { eventWords } from '../events/every-event/words.ja.ts'
import { kinds } from '../events/kinds.ts'
import { exchangeWords } from '../exchange/words.ja.ts'
import type { Words } from '../frame/words.ts'
import { householdWords } from '../households/acts.ts'
import { memoWords } from '../memos/acts.ts'
import { lettersWords } from '../letters/acts.ts'
import { mediaWords } from '../media/acts.ts'
import { outsourcingWords } from '../outsourcing/acts.ts'
import { papersWords } from '../papers/acts.ts'
import { restrictionWords } from '../restrictions/acts.ts'
import { recordWords } from '../frame/record-words.ja.ts'
import { deskWords } from './words.ja.ts'

export const allWords: Words = {
  ...deskWords, ...recordWords, ...eventWords, ...accessWords, ...restrictionWords, ...certificateWords,
  ...papersWords, ...lettersWords, ...exchangeWords, ...householdWords, ...memoWords,
  ...assuranceWords, ...outsourcingWords, ...mediaWords, ...emergencyInspectionWords,
  ...Object.fromEntries(kinds.flatMap(({ words }) => Object.entries(words))),
}
