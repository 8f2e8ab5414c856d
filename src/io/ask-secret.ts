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
  /** The variable's name, for whoever has nothing to type on. */
  readonly variable: string
}

/** A new secret, typed twice where a person types it. @throws Refusal where the two differ or nothing comes. */
export const askSecret = async (prompt: string, source: SecretSource): Promise<string> => {
  if (!isTyped(source)) return askKnownSecret(prompt, source)
  const once = await typed(`${prompt}: `, source)
  const again = await typed(`${prompt} (again): `, source)
  if (once !== again) throw new Refusal('The two differ; nothing was done.')
  return once
}

/** A secret that something is opened with: once is enough. @throws Refusal where nothing comes. */
export const askKnownSecret = async (prompt: string, source: SecretSource): Promise<string> => {
  if (source.given !== undefined) return source.given
  return isTyped(source) ? typed(`${prompt}: `, source) : firstLine(source)
}

const isTyped = ({ given, input }: SecretSource): boolean => given === undefined && 'isTTY' in input && input.isTTY

const firstLine = async ({ input, variable }: SecretSource): Promise<string> => {
  const lines = createInterface({ input })
  try {
    for await (const line of lines) return line
  } finally {
    lines.close()
  }
  throw new Refusal(`Nothing came; type it, pipe it in, or set ${variable}.`)
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
