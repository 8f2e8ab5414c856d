/** What a browser may see of the household change: its name, its form and its words; nothing from here decides. */
export { blank, form } from './form.ts'
export { words } from './words.ja.ts'

export const id = 'household-change'
export const title = '世帯変更'
