/** Listens to an input method on a name field and hands over the reading it heard. [CONSOLE §1] */
import { useRef } from 'react'
import type { CompositionEvent, FormEvent } from 'react'
import { isReading, readingOf, settlePieces, toKatakana } from './kana.ts'
import type { Piece } from './kana.ts'

export type KanaCapture = {
  readonly onCompositionStart: () => void
  readonly onCompositionUpdate: (event: CompositionEvent<HTMLInputElement>) => void
  readonly onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void
  readonly onInput: (event: FormEvent<HTMLInputElement>) => void
}

/** `onHeard` gets the reading of the whole name each time it changes; it is never called for what was pasted. */
export const useKanaCapture = (onHeard: (kana: string) => void): KanaCapture => {
  const pieces = useRef<readonly Piece[]>([])
  const heard = useRef('')
  const composing = useRef(false)
  const hand = (value: string): void => {
    pieces.current = settlePieces(pieces.current, value)
    const reading = readingOf(pieces.current)
    if (reading !== '' || value === '') onHeard(reading)
  }
  return {
    onCompositionStart: () => {
      composing.current = true
      heard.current = ''
    },
    onCompositionUpdate: (event) => {
      if (isReading(event.data)) heard.current = event.data
    },
    onCompositionEnd: (event) => {
      composing.current = false
      const value = event.currentTarget.value
      const before = settlePieces(pieces.current, value.slice(0, value.length - event.data.length))
      pieces.current = event.data === '' ? before : [...before, { text: event.data, kana: toKatakana(heard.current) }]
      hand(value)
    },
    onInput: (event) => {
      if (!composing.current) hand(event.currentTarget.value)
    },
  }
}
