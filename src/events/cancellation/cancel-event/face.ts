/** What a browser may see of a cancellation: its name, its form and its words; nothing from here decides. */
export { blank, form } from './form.ts'
export { words } from './words.ja.ts'

export const id = 'cancel-event'
export const title = '異動の取消し'
