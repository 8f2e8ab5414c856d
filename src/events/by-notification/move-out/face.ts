/** What a browser may see of the move-out: its name, its form and its words; nothing from here decides. */
export { blank, form } from './form.ts'
export { words } from './words.ja.ts'

export const id = 'move-out'
export const title = '転出'
