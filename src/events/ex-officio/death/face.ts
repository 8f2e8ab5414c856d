/** What a browser may see of the death: its name, its form and its words; nothing from here decides. */
export { blank, form } from './form.ts'
export { words } from './words.ja.ts'

export const id = 'death'
export const title = '死亡'
