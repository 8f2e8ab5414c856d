/** The acts and views of this area, listed once, and every sentence they may say. */
import { destroyReviewPrints } from './destroy-review-prints/index.ts'
import { destroyReviewPrintsWords } from './destroy-review-prints/words.ja.ts'
import { disposePapers } from './dispose-papers/index.ts'
import { disposePapersWords } from './dispose-papers/words.ja.ts'
import { exOfficioRecord } from './ex-officio-record/index.ts'
import { exOfficioRecordWords } from './ex-officio-record/words.ja.ts'
import { filePapers } from './file-papers/index.ts'
import { filePapersWords } from './file-papers/words.ja.ts'
import { openExOfficioRecord } from './open-ex-officio-record/index.ts'
import { openExOfficioRecordWords } from './open-ex-officio-record/words.ja.ts'
import { reviewPrint } from './review-print/index.ts'
import { reviewPrintWords } from './review-print/words.ja.ts'
import { setRetention } from './set-retention/index.ts'
import { setRetentionWords } from './set-retention/words.ja.ts'
import { setReviewLimit } from './set-review-limit/index.ts'
import { exOfficioRecords } from './views/ex-officio-records.ts'
import { papers } from './views/papers.ts'
import { retention } from './views/retention.ts'
import { reviewPrints } from './views/review-prints.ts'

export const papersActs = [
  filePapers, disposePapers, setRetention, destroyReviewPrints, setReviewLimit, openExOfficioRecord,
] as const

export const officePapers = [reviewPrint, exOfficioRecord] as const

export const papersViews = [papers, retention, reviewPrints, exOfficioRecords] as const

export const papersWords = {
  ...filePapersWords, ...disposePapersWords, ...setRetentionWords, ...reviewPrintWords, ...destroyReviewPrintsWords,
  ...exOfficioRecordWords, ...openExOfficioRecordWords,
}
