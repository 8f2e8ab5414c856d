/** What a browser may see of the move-in: its name, its form and its words; nothing reachable from here decides. */
export { form } from './form.ts'
export { blank } from './prefill.ts'
export { words } from './words.ja.ts'

export const id = 'move-in'
export const title = '転入'
