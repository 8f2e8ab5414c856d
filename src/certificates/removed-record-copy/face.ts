/** What a browser may see of the copy of a removed record. Nothing here decides. */
export { RemovedRecordCopyRequest } from './request.ts'
export { words } from './words.ja.ts'

/** Folder, URL segment, log name and half of the permission. */
export const id = 'removed-record-copy'

/** As officers call it. */
export const title = '除票の写し'
