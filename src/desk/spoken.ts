/** Puts any finding into words: each kind's own, and those every kind shares. */
import { speak, type SpokenFinding } from '../frame/words.ts'
import type { ClassifiedFinding } from '../law/finding.ts'
import { allWords } from './all-words.ts'

export const spoken = (finding: ClassifiedFinding): SpokenFinding => speak(finding, allWords)
