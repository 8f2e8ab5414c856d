/** Asks for a secret where nobody reads it over a shoulder: a variable, a pipe, or a terminal without echo. */
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import type { ReadStream, WriteStream } from 'node:tty'
import { Refusal } from './refusal.ts'

/** Where a secret may come from. */
export type SecretSource = {
  /** The value of the variable, where it is set. */
  readonly given: string | undefined
  readonly input: ReadStream | NodeJS.ReadableStream
  readonly output: WriteStream | NodeJS.WritableStream
}

/** The secret, typed twice where a person types it. @throws Refusal where the two differ or nothing comes. */
export const askSecret = async (prompt: string, source: SecretSource): Promise<string> => {
  if (source.given !== undefined) return source.given
  if (!('isTTY' in source.input) || !source.input.isTTY) return firstLine(source.input)
  const once = await typed(`${prompt}: `, source)
  const again = await typed(`${prompt} (again): `, source)
  if (once !== again) throw new Refusal('The two passwords differ; nothing was done.')
  return once
}

const firstLine = async (input: NodeJS.ReadableStream): Promise<string> => {
  const lines = createInterface({ input })
  try {
    for await (const line of lines) return line
  } finally {
    lines.close()
  }
  throw new Refusal('No password came; type it, pipe it in, or set DAICHO_ADMIN_PASSWORD.')
}

/** The line editor writes into nothing, so that no sign appears. */
const typed = async (prompt: string, { input, output }: SecretSource): Promise<string> => {
  output.write(prompt)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => { done() } })
  const lines = createInterface({ input, output: nowhere, terminal: true })
  try {
    return await lines.question('')
  } finally {
    lines.close()
    output.write('\n')
  }
}
