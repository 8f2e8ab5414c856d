/** Asking and deciding again where somebody was faster: three times at most. */
import { DeskFailure, FAILURE_OF_STATE } from './errors.ts'
import { DatabaseError } from './ports.ts'

const ATTEMPTS = 3

/** @param attempt asks anew each time. @throws DeskFailure 'stale' after the third; any other error at once. */
export const retryWhenStale = async <T>(attempt: () => Promise<T>): Promise<T> => {
  for (let count = 1; ; count += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (!isStale(error)) throw error
      if (count === ATTEMPTS) throw error instanceof DeskFailure ? error : new DeskFailure('stale')
    }
  }
}

const isStale = (error: unknown): boolean =>
  error instanceof DatabaseError ? FAILURE_OF_STATE[error.code] === 'stale'
    : error instanceof DeskFailure && error.code === 'stale'
