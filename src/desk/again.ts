/** Asking and deciding again where somebody was faster: three times at most. */
import { DeskFailure, FAILURE_OF_STATE } from './errors.ts'
import { DatabaseError } from './ports.ts'

const ATTEMPTS = 3

/** @throws DeskFailure 'stale' after the third attempt; any other error at once. */
export const retryWhenStale = async <T>(attempt: () => Promise<T>): Promise<T> => {
  for (let count = 1; ; count += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof DatabaseError) || FAILURE_OF_STATE[error.code] !== 'stale') throw error
      if (count === ATTEMPTS) throw new DeskFailure('stale')
    }
  }
}
