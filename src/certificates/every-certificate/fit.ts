/** Fits a text into a box: smaller type, more lines where the box allows, and what is left over is said. [STD 5.8] */
import { charactersOf } from '../../record/characters.ts'
import { advanceOf } from './advances.ts'

/** The inside of a box in millimetres, the size wished for and the smallest one that can still be read, in points. */
export type Room = { readonly w: number; readonly h: number; readonly size: number; readonly least: number }

/** A text at the size at which it fits. */
export type Fitted = {
  readonly size: number
  readonly lines: readonly string[]
  /** What found no place even at the least size; empty where all of it fits. */
  readonly left: string
}

/** One typographic point in millimetres. */
export const MM_PER_POINT = 25.4 / 72
const STEP = 0.5
/** Least distance of two lines, in sizes. */
const LEADING = 1.06

/** Width of a text in millimetres at a size in points. */
export const widthOf = (text: string, size: number): number => widthInSizes(text) * size * MM_PER_POINT

const widthInSizes = (text: string): number =>
  charactersOf(text).reduce((sum, character) => sum + advanceOf(character), 0) / 1000

/** The largest size, from the wished one down, at which the whole text fits; else as much as the least size holds. */
export const fit = (text: string, room: Room): Fitted => {
  const width = widthInSizes(text) * MM_PER_POINT
  for (let size = room.size; size > room.least; size -= STEP) {
    if (width * size <= room.w) return { size, lines: [text], left: '' }
    const fitted = linesAt(room.h, size) > 1 ? setAt(text, room, size) : undefined
    if (fitted?.left === '') return fitted
  }
  return setAt(text, room, room.least)
}

const setAt = (text: string, room: Room, size: number): Fitted => {
  const atMost = linesAt(room.h, size)
  const lines = breakLines(text, room.w, size)
  return { size, lines: lines.slice(0, atMost), left: lines.slice(atMost).join('') }
}

/** One line is always given: a box too low for the least size would be a mistake of the form. */
const linesAt = (height: number, size: number): number =>
  Math.max(1, Math.floor((height / (size * MM_PER_POINT) - 1) / LEADING) + 1)

/** Breaks anywhere between characters, but inside a run of Latin letters only where there is a space. */
export const breakLines = (text: string, width: number, size: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of wordsOf(text)) {
    if (widthOf(line + word.trimEnd(), size) <= width) line += word
    else if (widthOf(word.trimEnd(), size) <= width) {
      lines.push(line)
      line = word
    } else {
      const pieces = breakWord(line + word, width, size)
      lines.push(...pieces.slice(0, -1))
      line = pieces.at(-1) ?? ''
    }
  }
  return [...lines, line].map((it) => it.trimEnd()).filter((it, at) => it !== '' || at === 0)
}

const LATIN = /^[!-~\u00a1-\u024f]$/

const wordsOf = (text: string): readonly string[] => {
  const words: string[] = []
  let isOpen = false
  for (const character of charactersOf(text)) {
    const isLatin = LATIN.test(character)
    const clings = (isLatin && isOpen) || character === ' ' || NEVER_FIRST.includes(character)
    words.push(clings ? (words.pop() ?? '') + character : character)
    isOpen = isLatin
  }
  return words
}

/** 行頭禁則, as far as names, addresses and dates need it. */
const NEVER_FIRST = '、。，．）」』】ー々〉》'

const breakWord = (word: string, width: number, size: number): readonly string[] => {
  const pieces: string[] = ['']
  for (const character of charactersOf(word)) {
    const piece = pieces.at(-1) ?? ''
    if (piece !== '' && widthOf(piece + character, size) > width) pieces.push(character)
    else pieces[pieces.length - 1] = piece + character
  }
  return pieces
}
