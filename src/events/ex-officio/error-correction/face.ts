/** What a browser may see of the error correction: its name, its form and its words; nothing from here decides. */
export { blank, form } from './form.ts'
export { words } from './words.ja.ts'

export const id = 'error-correction'
export const title = '誤記修正'
