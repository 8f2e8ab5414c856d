/** Which palette the focused field asks for: characters for a name, written forms for a date. */
import type { EntryDialog } from './EntryDialogs.tsx'

export const paletteHere = (): EntryDialog => {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement)) return null
  const kind = focused.dataset['palette']
  const path = focused.closest<HTMLElement>('[data-path]')?.dataset['path']
  if (path === undefined) return null
  if (kind === 'imprecise') return { is: 'imprecise', path }
  return kind === 'characters' ? { is: 'characters', path } : null
}
