/** 再交付: how a certificate given once more tells which one it says again. [STD 4.1.3.0.3] */
import { formatEra } from '../../law/era.ts'
import { issueStem } from '../every-certificate/issue-no.ts'
import type { Original } from './mover.ts'

/** The day and the number of the first one. */
export const firstGiven = (original: Original): string =>
  `再交付：当初の発行　${formatEra(original.issuedOn)}　発行番号　${issueStem(original)}`
