/** Reads what a terminal's browser has signed of a request, beside the request itself: header `Daicho-Proof`. */
import { createHash } from 'node:crypto'
import type { RequestProof } from '../../desk/desk.ts'
import { requestMessage } from '../../desk/proof.ts'

/** `<time>;<signature>`: ISO 8601, and r ‖ s as base64url. */
const PROOF = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z);([\w-]{86})$/

/** Undefined where nothing is signed; whether the signature is anybody's is for the desk to say. */
export const requestProof = (request: Request, body: Uint8Array): RequestProof | undefined => {
  const [, at, signature] = PROOF.exec(request.headers.get('Daicho-Proof') ?? '') ?? []
  if (at === undefined || signature === undefined) return undefined
  const bodyHash = createHash('sha256').update(body).digest('hex')
  const path = new URL(request.url).pathname
  return { at, signature, message: requestMessage({ method: request.method, path, at, bodyHash }) }
}
