/** What a browser may see of the paper in the place of a certificate of moving out. Nothing here decides. */
export { QuasiMovingOutCertificateRequest } from './request.ts'
export { words } from './words.ja.ts'

/** Folder, URL segment, log name and half of the permission. */
export const id = 'quasi-moving-out-certificate'

/** As officers call it. */
export const title = '転出証明書に準ずる証明書'
