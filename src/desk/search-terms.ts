/** What was searched for: sealed in the log for the auditor, and in the list of recent searches for its officer. */
import { canonicalText } from '../oplog/canonical.ts'
import type { Desk } from './desk.ts'

const LABEL = 'search-terms'
/** Stands between the key's id and the box. */
const MARK = 0x0a

/** The terms with their numbers already replaced by ids; the key's id lies before the box. */
export const sealTerms = (desk: Desk, input: unknown): Uint8Array => {
  const { box, keyId } = desk.vault.seal(Buffer.from(canonicalText(input ?? null)), LABEL)
  return Buffer.concat([Buffer.from(keyId), Buffer.of(MARK), box])
}

/** Throws where the bytes are no terms that this house sealed. */
export const openTerms = (desk: Desk, sealed: Uint8Array): unknown => {
  const mark = sealed.indexOf(MARK)
  const keyId = Buffer.from(sealed.subarray(0, mark)).toString()
  return JSON.parse(Buffer.from(desk.vault.open(sealed.subarray(mark + 1), keyId, LABEL)).toString())
}

/** Keeps a search for its officer; the same search again only moves to the front. [STD 2.1.1] */
export const rememberSearch = async (desk: Desk, operatorId: string, input: unknown): Promise<void> => {
  const hash = desk.vault.keyedHash(`search:${canonicalText(input ?? null)}`)
  await desk.db.query('select inquiry.remember($1, $2, $3)', [operatorId, hash, sealTerms(desk, input)])
}
