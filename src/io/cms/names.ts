/** The object identifiers of what we write and read, and nothing that we do neither with. */

export const OID = {
  authEnvelopedContent: '1.2.840.113549.1.9.16.1.23',
  envelopedContent: '1.2.840.113549.1.7.3',
  plainContent: '1.2.840.113549.1.7.1',
  aes256Gcm: '2.16.840.1.101.3.4.1.46',
  aes256Wrap: '2.16.840.1.101.3.4.1.45',
  rsaOaep: '1.2.840.113549.1.1.7',
  mgf1: '1.2.840.113549.1.1.8',
  ecPublicKey: '1.2.840.10045.2.1',
  subjectKeyIdentifier: '2.5.29.14',
  keyUsage: '2.5.29.15',
  basicConstraints: '2.5.29.19',
  commonName: '2.5.4.3',
  ecdsaSha384: '1.2.840.10045.4.3.3',
  pbes2: '1.2.840.113549.1.5.13',
  pbkdf2: '1.2.840.113549.1.5.12',
  hmacSha256: '1.2.840.113549.2.9',
  aes256Cbc: '2.16.840.1.101.3.4.1.42',
} as const

/** As Node names them. */
export type Hash = 'sha256' | 'sha384' | 'sha512'

/** A curve of the list: its names, the agreement that goes with it and the hash of that. */
export type Curve = {
  readonly name: string
  /** As OpenSSL, and so Node, calls it. */
  readonly nodeName: string
  readonly oid: string
  /** dhSinglePass-stdDH with the X9.63 derivation under the hash below (RFC 5753). */
  readonly agreement: string
  readonly hash: Hash
}

export const CURVES: readonly Curve[] = [
  { name: 'P-256', nodeName: 'prime256v1', oid: '1.2.840.10045.3.1.7', agreement: '1.3.132.1.11.1', hash: 'sha256' },
  { name: 'P-384', nodeName: 'secp384r1', oid: '1.3.132.0.34', agreement: '1.3.132.1.11.2', hash: 'sha384' },
  { name: 'P-521', nodeName: 'secp521r1', oid: '1.3.132.0.35', agreement: '1.3.132.1.11.3', hash: 'sha512' },
]

/** Hashes of the list by their own identifiers. */
export const HASHES: readonly { readonly hash: Hash; readonly oid: string }[] = [
  { hash: 'sha256', oid: '2.16.840.1.101.3.4.2.1' },
  { hash: 'sha384', oid: '2.16.840.1.101.3.4.2.2' },
  { hash: 'sha512', oid: '2.16.840.1.101.3.4.2.3' },
]
