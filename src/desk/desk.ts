/** What the roads need from the outside world, and nothing more: the database, secrets, and fresh identifiers. */
import type { Build } from '../frame/build.ts'
import type { PdfMaker } from '../frame/document.ts'
import type { WorkbookMaker } from '../frame/workbook.ts'
import type { SignInCrypto } from './password.ts'
import type { Outgoing, Snapshot } from './outgoing.ts'
import type { Database } from './ports.ts'
import type { Sealing } from './sealing.ts'

/** Seals what may not lie open in the database. The keys stay behind it. */
export type Vault = {
  /** HMAC-SHA-256 under the house's key: equal inputs are found again, and nothing else is learned. */
  readonly keyedHash: (text: string) => Uint8Array
  /** AES-256-GCM; the label is authenticated with the box. */
  readonly seal: (plain: Uint8Array, label: string) => { readonly box: Uint8Array; readonly keyId: string }
  /** Throws where the box, the key or the label is not the one sealed. */
  readonly open: (box: Uint8Array, keyId: string, label: string) => Uint8Array
}

/** Randomness: identifiers, and bytes for salts and keys. */
export type Fresh = {
  readonly uuid: () => string
  /** Bytes nobody can guess. */
  readonly bytes: (count: number) => Uint8Array
}

/** Everything a road is given; `src/io/desk.ts` makes one. */
export type Desk = {
  readonly db: Database
  readonly vault: Vault
  readonly fresh: Fresh
  readonly crypto: SignInCrypto
  readonly pdf: PdfMaker
  readonly workbooks: WorkbookMaker
  /** What runs here, and which of its tests are known to have passed. */
  readonly build: () => Promise<Build>
  /** What the door for data needs: one picture of the register, a sealed file, and where it lies. */
  readonly snapshot: Snapshot
  readonly sealing: Sealing
  readonly outgoing: Outgoing
  /** A demonstration holds an imaginary town and nothing else. */
  readonly mode: 'demo' | 'production'
}

/** An alert the officer has seen and answers for. */
export type Confirmation = { readonly code: string; readonly note?: string | undefined }

/** What the terminal's browser signed of this one request: the method, the path, the time and the body's hash. */
export type RequestProof = {
  /** ISO 8601; how far it may be from the database's time, `proof.ts` says. */
  readonly at: string
  readonly message: string
  /** r ‖ s, base64url. */
  readonly signature: string
}

/** What a caller brings to any road. */
export type Order = {
  /** SHA-256 of the session's token, hex. */
  readonly tokenHash: string
  readonly input: unknown
  readonly caseId?: string | undefined
  readonly confirmed?: readonly Confirmation[] | undefined
  /** Idempotency key: the same key with the same body is done once. */
  readonly key?: string | undefined
  /** Proof that the request came from the browser whose key the session is bound to. */
  readonly proof?: RequestProof | undefined
  /** A view that a screen asks by itself: no sign that anybody sits there. */
  readonly quiet?: boolean | undefined
}
