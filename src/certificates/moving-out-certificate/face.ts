/** What a browser may see of the certificate of moving out. Nothing here decides. */
export { MovingOutCertificateRequest } from './request.ts'
export { words } from './words.ja.ts'

/** Folder, URL segment, log name and half of the permission. */
export const id = 'moving-out-certificate'

/** As officers call it. */
export const title = '転出証明書'
