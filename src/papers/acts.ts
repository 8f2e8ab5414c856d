/** The acts and views of this area, listed once, and every sentence they may say. */
import { disposePapers } from './dispose-papers/index.ts'
import { disposePapersWords } from './dispose-papers/words.ja.ts'
import { filePapers } from './file-papers/index.ts'
import { filePapersWords } from './file-papers/words.ja.ts'
import { setRetention } from './set-retention/index.ts'
import { setRetentionWords } from './set-retention/words.ja.ts'
import { papers } from './views/papers.ts'
import { retention } from './views/retention.ts'

export const papersActs = [filePapers, disposePapers, setRetention] as const

export const papersViews = [papers, retention] as const

export const papersWords = { ...filePapersWords, ...disposePapersWords, ...setRetentionWords }
