/** The acts, views and words of staff's review of a contractor's work, and of handing work to a post. */
import { handToPost } from './hand-to-post/index.ts'
import { handToPostWords } from './hand-to-post/words.ja.ts'
import { reviewWords } from './review-words.ja.ts'
import { setReviewPace } from './set-review-pace/index.ts'
import { takeBack } from './take-back/index.ts'
import { takeBackWords } from './take-back/words.ja.ts'
import { openPosts } from './views/open-posts.ts'
import { postDay } from './views/post-day.ts'
import { postWork } from './views/post-work.ts'
import { reviewsWaiting } from './views/reviews-waiting.ts'

export const reviewActs = [handToPost, takeBack, setReviewPace] as const

export const reviewViews = [postWork, openPosts, reviewsWaiting, postDay] as const

export const reviewListWords = { ...handToPostWords, ...takeBackWords, ...reviewWords }
