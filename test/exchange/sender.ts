/** A server's worker in a process of its own, for a test that kills it while the other side holds its message. */
import { sendMessages } from '../../src/desk/send-messages.ts'
import { deskOf } from '../../src/io/desk.ts'
import { httpLine } from '../../src/io/line/http-line.ts'
import { openPool } from '../../src/io/postgres/pool.ts'

const told = (name: string): string => {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is not set`)
  return value
}

const bytes = (name: string): Buffer => Buffer.from(told(name), 'base64')

const boxKey = bytes('DAICHO_TEST_BOX_KEY')
const desk = deskOf({
  db: openPool(told('DAICHO_TEST_DATABASE'), 2), mode: 'demo', outgoing: 'none',
  keys: { hmacKey: bytes('DAICHO_TEST_HMAC_KEY'), boxKey, boxKeyId: 'test', boxKeys: new Map([['test', boxKey]]) },
  pdf: { make: () => Promise.reject(new Error('no paper is set here')), close: () => Promise.resolve() },
})
await sendMessages(desk, httpLine({ url: told('DAICHO_TEST_LINE_URL'), key: bytes('DAICHO_TEST_LINE_KEY') }))
