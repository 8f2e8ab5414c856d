/** An officer's two hands on the keyboard; there is no mouse. */
import type { Locator, Page } from 'playwright-core'

export type Hands = {
  readonly press: (...keys: readonly string[]) => Promise<void>
  readonly type: (text: string) => Promise<void>
  /** A function key, once the bar says that it makes sense. */
  readonly command: (key: string) => Promise<void>
  /** Enter by Enter to the field of this path. */
  readonly goTo: (path: string) => Promise<void>
  /** The field of this path, filled. */
  readonly fill: (path: string, text: string) => Promise<void>
  /** This key, again and again, until the focus has come there. */
  readonly walkTo: (place: Locator, key: string) => Promise<void>
  /** As an input method writes: the reading letter by letter, then what was chosen for it. */
  readonly compose: (reading: string, chosen: string) => Promise<void>
  /** Keys pressed so far; a character that needs an input method counts as two. */
  readonly presses: () => number
}

/** No form is longer, and no walk goes on for ever. */
const FARTHEST = 150

/** What a key carries while an input method has it. */
const COMPOSING_KEY = 229

export const handsAt = (page: Page): Hands => {
  let presses = 0
  const press: Hands['press'] = async (...keys) => {
    presses += keys.length
    for (const key of keys) await page.keyboard.press(key)
  }
  const type: Hands['type'] = async (text) => {
    for (const character of text) presses += character < '\u{80}' ? 1 : 2
    await page.keyboard.type(text)
  }
  const command: Hands['command'] = async (key) => {
    await page.locator(`.key-bar button[aria-keyshortcuts="${key}"]:enabled`).waitFor()
    await press(key)
  }
  const walkTo: Hands['walkTo'] = async (place, key) => {
    await place.first().waitFor()
    for (let step = 0; step < FARTHEST; step += 1) {
      if (await place.and(page.locator(':focus, :has(:focus)')).count() > 0) return
      await press(key)
    }
    throw new Error(`${key} does not lead to ${String(place)}`)
  }
  const goTo: Hands['goTo'] = (path) => walkTo(page.locator(`[data-path="${path}"]`), 'Enter')
  const fill: Hands['fill'] = async (path, text) => {
    await goTo(path)
    await type(text)
  }
  const compose: Hands['compose'] = (reading, chosen) => composed(page, reading, chosen)
  return { press, type, command, goTo, fill, compose, walkTo, presses: () => presses }
}

const composed = async (page: Page, reading: string, chosen: string): Promise<void> => {
  const devtools = await page.context().newCDPSession(page)
  const letters = [...reading]
  for (const at of letters.keys()) {
    const text = letters.slice(0, at + 1).join('')
    await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  }
  // The key that takes the candidate belongs to the input method: nobody else may hear it.
  await devtools.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown', windowsVirtualKeyCode: COMPOSING_KEY, key: 'Process', code: 'Enter',
  })
  await devtools.send('Input.insertText', { text: chosen })
  await devtools.detach()
}
