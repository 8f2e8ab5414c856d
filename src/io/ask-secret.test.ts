/** A secret from a variable, from a pipe, and from a person who types it twice. */
import assert from 'node:assert/strict'
import { PassThrough, Readable } from 'node:stream'
import { test } from 'node:test'
import { askKnownSecret, askSecret } from './ask-secret.ts'
import { Refusal } from './refusal.ts'

const variable = 'DAICHO_TEST_SECRET'

const shown = (): { readonly output: PassThrough; readonly text: () => string } => {
  const output = new PassThrough()
  return { output, text: () => String(output.read() ?? '') }
}

test('the variable comes first', async () => {
  const { output, text } = shown()
  const source = { given: 'from the variable', input: Readable.from(['other\n']), output, variable }
  assert.equal(await askSecret('Password', source), 'from the variable')
  assert.equal(text(), '')
})

test('a pipe gives its first line, and says nothing', async () => {
  const { output, text } = shown()
  const input = Readable.from(['first line\nsecond line\n'])
  assert.equal(await askSecret('Password', { given: undefined, input, output, variable }), 'first line')
  assert.equal(text(), '')
})

test('an empty pipe is refused in one sentence', async () => {
  const { output } = shown()
  await assert.rejects(askSecret('Password', { given: undefined, input: Readable.from([]), output, variable }),
    new Refusal('Nothing came; type it, pipe it in, or set DAICHO_TEST_SECRET.'))
})

/** Types one line whenever it is prompted, as a person at a terminal does. */
const typist = (...lines: readonly string[]) => {
  const input = Object.assign(new PassThrough(), { isTTY: true as const, setRawMode: () => input })
  const output = new PassThrough()
  const said: string[] = []
  const left = [...lines]
  output.on('data', (chunk: Buffer) => {
    said.push(String(chunk))
    if (String(chunk).endsWith(': ')) setImmediate(() => input.write(`${left.shift() ?? ''}\n`))
  })
  return { source: { given: undefined, input, output, variable }, said }
}

test('a person types it twice, and it is not shown', async () => {
  const { source, said } = typist('yoake no minato 7', 'yoake no minato 7')
  assert.equal(await askSecret('Password', source), 'yoake no minato 7')
  assert.equal(said.join(''), 'Password: \nPassword (again): \n')
})

test('two that differ are refused', async () => {
  const { source } = typist('yoake no minato 7', 'yoake no minato 8')
  await assert.rejects(askSecret('Password', source), Refusal)
})

test('a secret that is known already is typed once', async () => {
  const { source, said } = typist('yoake no minato 7')
  assert.equal(await askKnownSecret('Passphrase', source), 'yoake no minato 7')
  assert.equal(said.join(''), 'Passphrase: \n')
})
