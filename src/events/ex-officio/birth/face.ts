/** What a browser may see of the birth: its name, its form and its words; nothing from here decides. */
export { blank, form } from './form.ts'
export { words } from './words.ja.ts'

export const id = 'birth'
export const title = '出生'
