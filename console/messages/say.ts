/** The words in the language of this terminal: Japanese for officers, English for those who keep the system. */
import { ja } from './ja.ts'

type Said<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...slots: infer S) => string
      ? (...slots: S) => string
      : Said<T[K]>
}
/** The shape of the Japanese words; another language must have every one of them. */
export type Messages = Said<typeof ja>

export let say: Messages = ja

/** Before anything is drawn. */
export const speak = (words: Messages): void => {
  say = words
}
