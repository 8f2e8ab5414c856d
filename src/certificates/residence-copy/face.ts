/** What a browser may see of the copy: its name, what can be asked for by whom, and its words. Nothing here decides. */
export { COPY_ITEMS, ITEM_TITLES, TEXT_ITEMS } from '../every-certificate/item-titles.ts'
export { EVIDENCE, PROFESSIONS, REQUESTER_CATEGORIES, REQUESTER_TITLES } from '../every-certificate/requester.ts'
export { ResidenceCopyRequest } from './request.ts'
export { words } from './words.ja.ts'

/** Folder, URL segment, log name and half of the permission. */
export const id = 'residence-copy'

/** As officers call it. */
export const title = '住民票の写し'
