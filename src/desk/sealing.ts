/** How the desk has a file sealed for those it is meant for; src/io/cms does it. */
import type { RecipientKeyFacts } from '../media/cryptrec.ts'

/** A public key to which files are sealed: the bytes as registered, and what they say. */
export type RecipientKey = {
  /** X.509 certificate or bare SubjectPublicKeyInfo, DER. */
  readonly der: Uint8Array
  readonly facts: RecipientKeyFacts
}

/** A sealed file that lies whole where it was wanted. */
export type SealedFile = {
  /** Of the file as it lies there, hex. */
  readonly sha256: string
  readonly bytes: number
}

/** Seals files; nothing that it was given lies open on a disk at any time. */
export type Sealing = {
  /**
   * Reads a certificate or a public key, PEM or DER. Whether it may be used is not asked here: see
   * recipientKeyFindings. @throws SealingFailure 'key-unreadable'
   */
  readonly readKey: (registered: string | Uint8Array) => RecipientKey
  /**
   * Writes CMS AuthEnvelopedData, AES-256-GCM, that each of the recipients opens. The file takes its name when it lies
   * on the disk whole, and never before; what ends midway leaves nothing under that name. Throws what `plain` throws.
   * @param target a path where nothing is yet @throws SealingFailure
   */
  readonly sealTo: (
    recipients: readonly RecipientKey[], plain: AsyncIterable<Uint8Array>, target: string,
  ) => Promise<SealedFile>
}

/**
 * `key-unlisted`: not of the list, or too short for it; whoever asks recipientKeyFindings first does not meet it.
 * `too-long`: more than one key of AES-GCM may seal, 64 GiB. `not-written`: the disk said no.
 */
export type SealingFault =
  'no-recipient' | 'key-unreadable' | 'key-unlisted' | 'target-exists' | 'too-long' | 'not-written'

/** Why there is no sealed file. It never carries a word of what was to be sealed. */
export class SealingFailure extends Error {
  readonly code: SealingFault

  constructor(code: SealingFault, options?: ErrorOptions) {
    super(code, options)
    this.name = 'SealingFailure'
    this.code = code
  }
}
