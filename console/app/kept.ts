/**
 * What an officer has typed, kept in memory while the screen is away: behind the lock, or while another screen is
 * open.
 */
import { useCallback, useSyncExternalStore } from 'react'

export type Slot<T> = {
  readonly read: (key: string) => T
  readonly write: (key: string, value: T) => void
  readonly listen: (listener: () => void) => () => void
}

const forgetters = new Set<() => void>()

/** A place for values of one kind, one per key. Nothing of it reaches the disk. */
export const slot = <T>(initial: (key: string) => T): Slot<T> => {
  const values = new Map<string, T>()
  const listeners = new Set<() => void>()
  const tell = (): void => listeners.forEach((listener) => listener())
  forgetters.add(() => {
    values.clear()
    tell()
  })
  const read = (key: string): T => {
    const found = values.get(key)
    if (found !== undefined) return found
    const made = initial(key)
    values.set(key, made)
    return made
  }
  return {
    read,
    write: (key, value) => {
      values.set(key, value)
      tell()
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** At sign-out and when another officer signs in. */
export const forgetAll = (): void => forgetters.forEach((forget) => forget())

export type Change<T> = (next: T | ((now: T) => T)) => void

/** Like useState, but the value outlives the screen. `T` must not be a function. */
export const useKept = <T extends object | string | number | boolean | null>(
  from: Slot<T>,
  key: string,
): readonly [T, Change<T>] => {
  const value = useSyncExternalStore(from.listen, () => from.read(key))
  const change = useCallback<Change<T>>(
    (next) => {
      from.write(key, typeof next === 'function' ? next(from.read(key)) : next)
    },
    [from, key],
  )
  return [value, change]
}
