/** Reads a request's JSON: a limit on its size, a limit on its depth, and nothing but an object. */
import { z } from 'zod'
import { DeskFailure } from '../../desk/errors.ts'
import { readInput } from '../../desk/read-input.ts'

/** A scanned page in base64 fits; a flood does not. */
const BODY_LIMIT = 16 * 1024 * 1024
/** No form of ours is nested deeper than a few levels. */
const DEPTH_LIMIT = 32

const Envelope = z.strictObject({
  input: z.unknown(),
  case: z.uuid().optional(),
  confirmed: z.array(z.strictObject({ code: z.string().max(100), note: z.string().max(400).optional() }))
    .max(100).optional(),
  key: z.uuid().optional(),
  preview: z.boolean().optional(),
  /** A screen asks by itself, nobody sits there because of it. Views alone heed it. */
  quiet: z.boolean().optional(),
})
export type Envelope = z.infer<typeof Envelope>

/** @throws DeskFailure bad-input; InputRefused where the bytes are no envelope. */
export const readEnvelope = (body: Uint8Array): Envelope => readInput(Envelope, parseJson(body))

/** A request's body, whole. @throws DeskFailure too-large. */
export const readBody = (request: Request): Promise<Uint8Array> => readBytes(request, BODY_LIMIT)

/** @throws DeskFailure bad-input or too-large. */
export const readJson = async (request: Request): Promise<unknown> => parseJson(await readBody(request))

/** What bytes say, no deeper than any form of ours. @throws DeskFailure bad-input. */
export const parseJson = (bytes: Uint8Array): unknown => {
  try {
    const read: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (depthOf(read, 0) > DEPTH_LIMIT) throw new DeskFailure('bad-input')
    return read
  } catch {
    throw new DeskFailure('bad-input')
  }
}

/** Counts while it reads, so that a large body is never held whole. @throws DeskFailure too-large. */
export const readBytes = async (request: Request, limit: number): Promise<Uint8Array> => {
  if (request.body === null) return Buffer.of()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.length
    if (size > limit) throw new DeskFailure('too-large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const depthOf = (value: unknown, above: number): number => {
  if (typeof value !== 'object' || value === null || above > DEPTH_LIMIT) return above
  return Math.max(above, ...Object.values(value).map((part) => depthOf(part, above + 1)))
}
