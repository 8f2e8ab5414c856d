/** Which language this terminal speaks: Japanese, unless somebody who keeps the system chose English. */
import { speak } from './say.ts'

const KEY = 'daicho-language'
export const LANGUAGES = ['ja', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Each in its own language: who looks for one reads no other. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { ja: '日本語', en: 'English' }

export const chosenLanguage = (): Language => (localStorage.getItem(KEY) === 'en' ? 'en' : 'ja')

/** Before anything is drawn: what is drawn once keeps its words. */
export const speakChosen = async (): Promise<void> => {
  if (chosenLanguage() !== 'en') return
  const { en } = await import('./en.ts')
  speak(en)
  document.documentElement.lang = 'en'
}

/** The page begins again, so that every word of it changes. */
export const chooseLanguage = (language: Language): void => {
  localStorage.setItem(KEY, language)
  location.reload()
}
