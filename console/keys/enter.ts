/**
 * Enter goes to the next field, Shift+Enter to the one before; the last field's Enter lands on the button and does
 * not press it.
 */
import type { KeyboardEvent } from 'react'
import { isComposing } from './composing.ts'

const STOPS = ['input:not([type=hidden])', 'select', 'textarea', 'button[data-stop]']
  .map((stop) => `${stop}:not(:disabled)`)
  .join(', ')

/** For the element that encloses a group of fields. */
export const moveOnEnter = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.key !== 'Enter' || isComposing(event.nativeEvent) || event.defaultPrevented) return
  const from = event.target
  if (event.altKey && from instanceof HTMLTextAreaElement) {
    breakLine(from)
    // A dialog lies inside the screen it was opened from, and both hear the key.
    event.preventDefault()
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (!(from instanceof HTMLElement) || !movesOn(from)) return
  event.preventDefault()
  const next = neighbour(event.currentTarget, from, event.shiftKey ? -1 : 1)
  if (next !== undefined) arrive(next)
}

/** For a password, which is no form: Enter does it at once. */
export const doOnEnter =
  (run: (() => void) | null) =>
  (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter' || event.shiftKey || isComposing(event.nativeEvent) || run === null) return
    event.preventDefault()
    run()
  }

/** A button is pressed, and what holds whole files keeps its lines; everything else moves on. */
const movesOn = (element: HTMLElement): boolean =>
  element instanceof HTMLTextAreaElement
    ? element.dataset['lines'] === undefined
    : element instanceof HTMLInputElement || element instanceof HTMLSelectElement

/** As in a spreadsheet's cell: Alt+Enter. */
const breakLine = (note: HTMLTextAreaElement): void => {
  note.setRangeText('\n', note.selectionStart, note.selectionEnd, 'end')
  note.dispatchEvent(new Event('input', { bubbles: true }))
}

export const neighbour = (within: HTMLElement, from: HTMLElement, step: 1 | -1): HTMLElement | undefined => {
  const stops = stopsIn(within, from)
  const at = stops.indexOf(from)
  return at < 0 ? undefined : stops[at + step]
}

const stopsIn = (within: HTMLElement, from: HTMLElement): readonly HTMLElement[] =>
  [...within.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => isReachable(stop, from))

const isReachable = (stop: HTMLElement, from: HTMLElement): boolean =>
  stop === from ||
  (stop.tabIndex >= 0 && stop.checkVisibility() && (!isRadio(stop) || isEntrance(stop)) && !isSameGroup(stop, from))

const isRadio = (stop: HTMLElement): stop is HTMLInputElement =>
  stop instanceof HTMLInputElement && stop.type === 'radio'

/** Of a group of radio buttons only one is a stop: the chosen one, else the first. */
const isEntrance = (radio: HTMLInputElement): boolean => {
  const group = [
    ...(radio.closest('fieldset, [role=radiogroup]') ?? radio.ownerDocument).querySelectorAll<HTMLInputElement>(
      `input[type=radio][name="${CSS.escape(radio.name)}"]`,
    ),
  ]
  return (group.find(({ checked }) => checked) ?? group[0]) === radio
}

const isSameGroup = (stop: HTMLElement, from: HTMLElement): boolean =>
  isRadio(stop) && isRadio(from) && stop !== from && stop.name === from.name

/** Focus with everything selected, so that typing replaces what stands there. */
export const arrive = (element: HTMLElement): void => {
  element.focus()
  if (element instanceof HTMLInputElement && element.type !== 'radio' && element.type !== 'checkbox') element.select()
  element.scrollIntoView({ block: 'nearest' })
}
