/** The acts and views of this area, listed once, and every sentence they may say. */
import { destroyReviewPrints } from './destroy-review-prints/index.ts'
import { destroyReviewPrintsWords } from './destroy-review-prints/words.ja.ts'
import { disposePapers } from './dispose-papers/index.ts'
import { disposePapersWords } from './dispose-papers/words.ja.ts'
import { filePapers } from './file-papers/index.ts'
import { filePapersWords } from './file-papers/words.ja.ts'
import { reviewPrint } from './review-print/index.ts'
import { reviewPrintWords } from './review-print/words.ja.ts'
import { setRetention } from './set-retention/index.ts'
import { setRetentionWords } from './set-retention/words.ja.ts'
import { setReviewLimit } from './set-review-limit/index.ts'
import { papers } from './views/papers.ts'
import { retention } from './views/retention.ts'
import { reviewPrints } from './views/review-prints.ts'

export const papersActs = [filePapers, disposePapers, setRetention, destroyReviewPrints, setReviewLimit] as const

export const officePapers = [reviewPrint] as const

export const papersViews = [papers, retention, reviewPrints] as const

export const papersWords = {
  ...filePapersWords, ...disposePapersWords, ...setRetentionWords, ...reviewPrintWords, ...destroyReviewPrintsWords,
}
