/** A door for data in a test: a confirmed key, applications, approvals, and what the recipient reads of a file. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { approveWhole } from '../town/governance.ts'
import type { AtWork } from '../town/colleague.ts'
import type { TestOffice } from './office.ts'
import { openedBytes, openingKey, vectors } from './sealed.ts'

/** What the door of an office is to a test. */
export type TestDoor = Pick<TestOffice, 'desk' | 'as' | 'outgoing'>

/** SHA-256 of a key of the vectors, as its owner reads it out. */
export const fingerprintOf = (office: TestDoor, pem: string): string =>
  office.desk.sealing.readKey(pem).facts.fingerprint

/** Registers the key of P-256 and has another officer confirm it. @returns its id */
export const confirmedKey = async (office: TestDoor, name: 'p256' | 'rsa' = 'p256'): Promise<string> => {
  const { certificate } = vectors.keys[name]
  const told = await (await office.as('kofu')).act('register-recipient-key', {
    recipient: '移行　はる', organisation: '架空移行株式会社', certificate,
  })
  const keyId = String(told['keyId'])
  await (await office.as('keiyaku')).act('confirm-recipient-key', {
    keyId, fingerprint: fingerprintOf(office, certificate), toldBy: '移行　はる', telephone: '0099-00-0000',
  })
  return keyId
}

export const COLUMNS = ['fullName', 'birthDate', 'address']

/** An application for everybody, by an officer of the staff. */
export const application = (keyId: string, more: object = {}) => ({
  act: 'take-out', kind: 'resident-list', selection: {}, columns: COLUMNS, protection: 'stop', keyId,
  destination: '架空印刷株式会社', medium: '暗号化したファイル', carrier: 'staff', carriedBy: '交付　もり', contractId: null,
  comesBack: true, legalGround: null, reason: '敬老会の案内の印刷', conditions: '印刷後は返還', dueOn: '2027-01-15', ...more,
})

/** Applies. @returns the application's id */
export const applied = async (office: TestDoor, input: object, who = 'keiyaku'): Promise<string> =>
  String((await (await office.as(who)).act('apply-take-out', input))['applicationId'])

/** Applies, and has whoever decides approve. @returns application and approval */
export const approved = async (
  office: TestDoor, input: object, kind: 'own-media' | 'contractor-media' = 'own-media',
): Promise<{ readonly applicationId: string; readonly approvalId: string }> => {
  const applicationId = await applied(office, input)
  const [approvalId = ''] = await approveWhole(office.desk, { kind, subjectId: applicationId, heldOn: '2026-04-15' })
  return { applicationId, approvalId }
}

/** The codes that stood against it; none where it was done. */
export const codesOf = async (who: AtWork, act: string, input: object): Promise<readonly string[]> => {
  const outcome = await who.attempt(act, input)
  return outcome.outcome === 'done' ? [] : outcome.findings.map(({ code }) => code)
}

/** Every file under the door's directory. */
export const filesOf = async ({ outgoing }: TestDoor): Promise<readonly string[]> =>
  (await readdir(outgoing, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile()).map(({ name, parentPath }) => join(parentPath, name))

/** What the recipient reads: the lines of the file, after its hash was compared. */
export const linesOf = async (
  office: TestDoor, { fileName, sha256 }: Readonly<Record<string, unknown>>,
): Promise<readonly string[]> => {
  const bytes = await readFile(join(office.outgoing, String(fileName)))
  assert.equal(createHash('sha256').update(bytes).digest('hex'), sha256)
  const text = (await openedBytes(bytes, openingKey('p256'))).toString()
  assert.equal(text.charAt(0), '\ufeff')
  return text.slice(1).split('\r\n').slice(0, -1)
}
