/** The officer's text size: every measure of the console is in rem, so all of it grows together. */

export const TEXT_SIZES = ['small', 'medium', 'large'] as const
export type TextSize = (typeof TEXT_SIZES)[number]

const CLASS: Readonly<Record<TextSize, string | null>> = { small: null, medium: 'text-16', large: 'text-18' }
const KEY = 'daicho-text-size'

export const textSize = (): TextSize => {
  const kept = localStorage.getItem(KEY)
  return TEXT_SIZES.find((size) => size === kept) ?? 'small'
}

export const setTextSize = (size: TextSize): void => {
  localStorage.setItem(KEY, size)
  applyTextSize()
}

export const applyTextSize = (): void => {
  const root = document.documentElement
  root.classList.remove('text-16', 'text-18')
  const chosen = CLASS[textSize()]
  if (chosen !== null) root.classList.add(chosen)
}
