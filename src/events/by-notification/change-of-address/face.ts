/** What a browser may see of the change of address: its name, its form and its words; nothing from here decides. */
export { blank, form } from './form.ts'
export { words } from './words.ja.ts'

export const id = 'change-of-address'
export const title = '転居'
