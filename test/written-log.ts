/** A log with entries, rows and signed heads, and the verifier's word on it. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { TestContext } from 'node:test'
import { stepAll } from '../src/io/log/step.ts'
import { resident } from '../src/record/examples.ts'
import { verdict, verifyLog } from '../src/verify-log.ts'
import type { Verified, VerifyOptions } from '../src/verify-log.ts'
import { freshDatabase } from './database.ts'
import type { FreshDatabase } from './database.ts'
import { keepMany, look, testSigner, writeVersions } from './log.ts'

/** As an auditor who knows the key. */
export const verify = (db: FreshDatabase, options: Partial<VerifyOptions> = {}): Promise<Verified> =>
  verifyLog({ databaseUrl: db.url('daicho_auditor'), keys: [testSigner.verifier.vkey], say: () => {}, ...options })

/** Nothing differs. */
export const assertSound = async (db: FreshDatabase, options: Partial<VerifyOptions> = {}): Promise<Verified> => {
  const verified = await verify(db, options)
  assert.equal(verdict(verified), 'OK: nothing differs / 相違はありません')
  return verified
}

const person = (personNo: number, historyNo = 1) => ({
  ...resident(personNo, { householdNo: personNo + 1 }), historyNo, residentCodeId: randomUUID(),
})

/**
 * 609 entries over three tiles, signed at three sizes; six rows of resident_version, three of them imported as a
 * chunk.
 */
export const writtenLog = async (t: TestContext): Promise<FreshDatabase> => {
  const db = await freshDatabase(t)
  const step = () => stepAll(db.asSequencer, testSigner)
  await look(db.app, [1000011, 1000020])
  await step()
  const two = person(1000020)
  await writeVersions(db.asOwner, [person(1000011), two])
  await writeVersions(db.asOwner, [{ ...two, historyNo: 2, lot: '4番5号' }])
  await step()
  await keepMany(db.asOwner, 600)
  await writeVersions(db.asOwner, [1000101, 1000110, 1000119].map((no) => person(no)), 'chunk')
  await keepMany(db.asOwner, 5)
  await step()
  return db
}
