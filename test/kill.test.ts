/** kill -9 in the middle of work: what was acknowledged is there after the next start, and the log verifies. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freePort } from '../src/io/listening.ts'
import { findPostmaster } from '../src/io/postgres/postmaster.ts'
import { demoCards } from '../town/demo-cards.ts'
import { daicho, folderOf, until, type Started } from './first-run.ts'
import { receipt } from './scenarios/family.ts'

const READY = /^ready /m

/** A browser of one officer, over the real port. */
const officerAt = async (url: string, operator: string) => {
  const card = demoCards.find((known) => known.operator === operator)
  const post = (path: string, body: unknown, cookie = ''): Promise<Response> => fetch(`${url}${path}`, {
    method: 'POST', headers: { 'Content-Type': 'application/json', Cookie: cookie }, body: JSON.stringify(body),
  })
  const signed = await post('/api/sign-in', { operator, password: card?.password, terminal: card?.terminal })
  const cookie = signed.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
  return async (path: string, input: unknown): Promise<{ status: number; answer: Record<string, unknown> }> => {
    const response = await post(path, { input }, cookie)
    const { answer } = await response.json() as { answer: Record<string, unknown> }
    return { status: response.status, answer }
  }
}

type Officer = Awaited<ReturnType<typeof officerAt>>

/** Receives without pause until the server is gone; `tell` hears of each receipt that was acknowledged. */
const receiveUntilDeath = async (clerk: Officer, tell: (receiptNo: string) => void): Promise<void> => {
  for (;;) {
    try {
      const { status, answer } = await clerk('/api/acts/receive', receipt(['海野　花子']))
      if (status === 200) tell(String(answer['receiptNo']))
    } catch {
      return
    }
  }
}

const verified = async (settings: Readonly<Record<string, string>>): Promise<Started> => {
  const verifier = daicho('verify-log', settings)
  assert.equal(await verifier.ended, 0, verifier.said())
  return verifier
}

test('every acknowledged receipt survives kill -9 of the server and of its database, three times over', async (t) => {
  const settings = { DAICHO_DATA: await folderOf(t), DAICHO_PORT: String(await freePort()) }
  const url = `http://127.0.0.1:${settings.DAICHO_PORT}`
  const acknowledged: string[] = []
  // Few enough for one look at the counter's home to show them all.
  for (const wanted of [5, 40, 90]) {
    const started = daicho('start', settings)
    await until(started, READY)
    const postmaster = await findPostmaster(settings.DAICHO_DATA)
    const clerks = [await officerAt(url, 'uketsuke'), await officerAt(url, 'uketsuke')]
    const kill = (): void => {
      started.child.kill('SIGKILL')
      if (postmaster !== undefined) process.kill(postmaster.pid, 'SIGKILL')
    }
    let received = 0
    await Promise.all(clerks.map((clerk) => receiveUntilDeath(clerk, (receiptNo) => {
      acknowledged.push(receiptNo)
      received += 1
      if (received === wanted) kill()
    })))
    await started.ended
  }
  const last = daicho('start', settings)
  await until(last, READY)
  const approver = await officerAt(url, 'kessai')
  const { answer } = await approver('/api/views/counter-home', { everywhere: true })
  const kept = new Set((answer['rows'] as { receiptNo: string }[]).map(({ receiptNo }) => receiptNo))
  assert.ok(acknowledged.length > 10, 'the test received something')
  assert.deepEqual(acknowledged.filter((receiptNo) => !kept.has(receiptNo)), [])
  last.child.kill('SIGTERM')
  await last.ended
  await verified(settings)
})
