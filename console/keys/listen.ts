/** The one listener for function keys, on the window, before anything else sees them. */
import { isComposing } from './composing.ts'
import { press } from './layers.ts'
import { isFKey } from './screens.ts'

/** Takes F1–F10 and F12 from the browser; F11 (full screen) stays its own. Gives back how to stop. */
export const listenToKeys = (): (() => void) => {
  const hear = (event: KeyboardEvent): void => {
    if (!isFKey(event.key) || event.key === 'F11' || isComposing(event)) return
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    // A key held down must not do it twice.
    if (!event.repeat) press(event.key)
  }
  window.addEventListener('keydown', hear, { capture: true })
  return () => window.removeEventListener('keydown', hear, { capture: true })
}
