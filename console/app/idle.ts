/** Locks the screen after the office's minutes without a key or a pointer, and at the officer's word. */
import { useEffect } from 'react'
import { isComposing } from '../keys/composing.ts'
import { lock } from './session.ts'

const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'input'] as const
const LOOK_EVERY_MS = 5_000

export const useIdleLock = (minutes: number): void => {
  useEffect(() => {
    let last = Date.now()
    const live = (): void => {
      last = Date.now()
    }
    // A clock that is looked at, not one long timer: a machine that slept is locked when it wakes.
    const look = setInterval(() => {
      if (Date.now() - last >= minutes * 60_000) lock()
    }, LOOK_EVERY_MS)
    SIGNS_OF_LIFE.forEach((sign) => window.addEventListener(sign, live, { passive: true }))
    return () => {
      clearInterval(look)
      SIGNS_OF_LIFE.forEach((sign) => window.removeEventListener(sign, live))
    }
  }, [minutes])
}

/** Ctrl+L: the officer leaves the seat. */
export const useLeaveKey = (): void => {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || event.key.toLowerCase() !== 'l' || isComposing(event)) return
      event.preventDefault()
      lock()
    }
    window.addEventListener('keydown', hear, { capture: true })
    return () => window.removeEventListener('keydown', hear, { capture: true })
  }, [])
}
