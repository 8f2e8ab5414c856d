/** Papers that left are kept as sealed files: a repeated order gives the same bytes, a reprint what was said then. */
import { z } from 'zod'
import type { Write } from '../frame/act.ts'
import type { Desk } from './desk.ts'

/** The write that keeps one paper beside its issue. */
export const keepWrite = (desk: Desk, issueId: string, bytes: Uint8Array): Write => {
  const { box, keyId } = desk.vault.seal(bytes, `issue:${issueId}`)
  return { area: 'certificate', op: 'keep', row: { issueId, box: Buffer.from(box).toString('base64'), keyId } }
}

/** The papers of an answer given before. */
export const keptFiles = async (desk: Desk, answer: Told): Promise<readonly Uint8Array[]> => {
  const read = Issues.safeParse(answer)
  const files: Uint8Array[] = []
  for (const { issueId } of read.data?.issues ?? []) files.push(await keptFile(desk, issueId))
  return files
}

type Told = Readonly<Record<string, unknown>>
const Issues = z.object({ issues: z.array(z.object({ issueId: z.uuid() })) })

/** The bytes of one issue. Throws where the file is gone or does not open under the issue's own id. */
export const keptFile = async (desk: Desk, issueId: string): Promise<Uint8Array> => {
  const [row] = await desk.db.query<{ box: Uint8Array; key_id: string }>(
    'select box, key_id from certificate.kept_file($1)', [issueId])
  if (row === undefined) throw new Error('an issue keeps its file')
  return desk.vault.open(row.box, row.key_id, `issue:${issueId}`)
}
