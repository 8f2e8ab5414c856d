/** What a browser may see of the notice of move-in: its name, its form and its words; nothing from here decides. */
export { form } from './form.ts'
export { blank } from './prefill.ts'
export { words } from './words.ja.ts'

export const id = 'move-in-notice'
export const title = '転入通知の受理'
