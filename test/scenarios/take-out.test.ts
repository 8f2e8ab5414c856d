/** Data leaves once for an approval, as it was approved, sealed, and named in the log: 告示15号 第6-2, 第10-3(5). */
import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { after, describe, it } from 'node:test'
import { POST_HOLDERS } from '../../town/governance.ts'
import { freshOffice } from '../office.ts'
import { vectors } from '../sealed.ts'
import {
  application, applied, approved, codesOf, COLUMNS, confirmedKey, filesOf, fingerprintOf, linesOf,
} from '../take-out.ts'
import { alone, familyNo, movedIn } from './family.ts'

const office = await freshOffice({ after })
await office.turnTo('2026-04-15')
const { asOwner } = office.db
const family = await movedIn(office, familyNo(1))
const [single = 0] = await movedIn(office, alone(2))
await office.turnTo('2026-12-01')
const clerk = await office.as('keiyaku')
const carrier = await office.as('kofu')
const keyId = await confirmedKey(office)

type Told = Readonly<Record<string, unknown>>
const stateOf = async (applicationId: string): Promise<unknown> =>
  (await carrier.look('take-out', { applicationId }) as Told)['state']
const entriesOf = (applicationId: string) => asOwner.query<{
  outcome: string; persons: readonly number[]; detail: Told; approval: string | null
}>(`select outcome, persons, convert_from(bytes, 'UTF8')::jsonb->'detail' as detail,
    convert_from(bytes, 'UTF8')::jsonb->>'approval' as approval
  from oplog.entry where step = 'take-out' and convert_from(bytes, 'UTF8')::jsonb->'detail'->>'application' = $1
  order by entry_id`, [applicationId])

describe('第6-2(2): an approved list', () => {
  it('leaves as approved, sealed to its recipient, and the log names everybody in it', async () => {
    const { applicationId, approvalId } = await approved(office, application(keyId))
    assert.equal(await stateOf(applicationId), 'approved')
    const told = await carrier.act('resident-list', { applicationId })
    assert.deepEqual([told['people'], told['rows']], [4, 4])
    const lines = await linesOf(office, told)
    assert.equal(lines[0], '氏名,生年月日,住所')
    assert.deepEqual(lines.slice(1).map((line) => line.split(',').length), [3, 3, 3, 3])
    assert.ok(lines.some((line) => line.startsWith('独野　二,')))
    assert.equal(String(told['fileName']), 'take-out-1.csv.p7m')
    const [begun, done] = await entriesOf(applicationId)
    assert.equal(begun?.detail['begun'], true)
    assert.deepEqual(done?.persons, [...family, single].toSorted((a, b) => a - b))
    assert.deepEqual([done?.outcome, done?.approval, done?.detail['sha256']], ['done', approvalId, told['sha256']])
    assert.equal(await stateOf(applicationId), 'consumed')
    await carrier.act('fetch-export', { exportId: told['exportId'] })
    assert.equal(await stateOf(applicationId), 'handed')
  })

  it('is found by whoever searches the log for a person', async () => {
    const auditor = await office.as('tenken')
    const asked = { personNo: single, step: 'take-out' }
    const { rows } = await auditor.look('log-search', asked) as { rows: readonly Told[] }
    assert.deepEqual(rows.map(({ id, outcome }) => [id, outcome]), [['resident-list', 'done']])
  })

  it('leaves a second time on the same approval by no way', async () => {
    const { applicationId } = await approved(office, application(keyId))
    await carrier.act('resident-list', { applicationId })
    const before = await filesOf(office)
    assert.deepEqual(await codesOf(carrier, 'resident-list', { applicationId }), ['take-out/consumed'])
    assert.deepEqual(await codesOf(clerk, 'resident-list', { applicationId }), ['take-out/consumed'])
    assert.deepEqual(await filesOf(office), before)
  })

  it('is stopped where one more person lives here than was approved, and both numbers are told', async () => {
    const { applicationId } = await approved(office, application(keyId))
    await movedIn(office, alone(3))
    const outcome = await carrier.attempt('resident-list', { applicationId })
    assert.ok(outcome.outcome === 'refused')
    assert.deepEqual(outcome.findings.map(({ code, values }) => [code, values]),
      [['take-out/more-people', { approved: 4, counted: 5 }]])
    const entries = await entriesOf(applicationId)
    assert.deepEqual(entries.map(({ outcome: ended }) => ended), ['done', 'refused'])
    assert.equal(await stateOf(applicationId), 'approved', 'nothing was consumed')
    assert.ok(!(await filesOf(office)).some((path) => path.includes('staged')))
  })

  it('may tell of fewer than were approved', async () => {
    const { applicationId } = await approved(office, application(keyId, { selection: { sex: 'female' } }))
    const [{ people } = { people: 0 }] = await asOwner.query<{ people: number }>(
      'update media.application set people = people + 1, rows = rows + 1 where application_id = $1 returning people',
      [applicationId])
    const told = await carrier.act('resident-list', { applicationId })
    assert.equal(told['people'], people - 1)
  })
})

describe('第6-2(2): an approval', () => {
  it('that is not there yet, was refused, was taken back or has run out opens nothing', async () => {
    const waiting = await applied(office, application(keyId))
    assert.deepEqual(await codesOf(carrier, 'resident-list', { applicationId: waiting }), ['take-out/waiting'])
    const chief = await office.as('tokatsu')
    const decision = {
      kind: 'own-media', subjectId: waiting, post: 'chief-security-officer', verdict: 'refused', conditions: '',
      reason: '要らない項目がある', absence: null, validUntil: null,
    }
    await chief.act('decide-approval', decision)
    assert.deepEqual(await codesOf(carrier, 'resident-list', { applicationId: waiting }), ['take-out/refused'])
    const { applicationId, approvalId } = await approved(office, application(keyId))
    await chief.act('end-approval', { approvalId, reason: '事情が変わった' })
    assert.deepEqual(await codesOf(carrier, 'resident-list', { applicationId }), ['take-out/approval-ended'])
    const late = await applied(office, application(keyId))
    await chief.act('decide-approval',
      { ...decision, subjectId: late, verdict: 'approved', reason: '', validUntil: '2026-12-05' })
    await office.turnTo('2026-12-06')
    assert.deepEqual(await codesOf(carrier, 'resident-list', { applicationId: late }), ['take-out/approval-ended'])
    await office.turnTo('2027-01-16')
    const past = await codesOf(carrier, 'resident-list', { applicationId: late })
    assert.ok(past.includes('take-out/late'))
    await office.turnTo('2026-12-01')
  })

  it('of another list opens this one as little as one that was withdrawn', async () => {
    const { applicationId } = await approved(office, application(keyId))
    assert.deepEqual(await codesOf(carrier, 'migration-output', { applicationId }), ['take-out/unknown'])
    assert.deepEqual(await codesOf(carrier, 'withdraw-application', { applicationId, reason: 'x' }),
      ['application/not-own'])
    await clerk.act('withdraw-application', { applicationId, reason: '中止' })
    assert.deepEqual(await codesOf(carrier, 'resident-list', { applicationId }), ['take-out/withdrawn'])
    assert.deepEqual(await codesOf(carrier, 'resident-list', { applicationId: crypto.randomUUID() }),
      ['take-out/unknown'])
  })

  it('is not given by whoever applied, nor without criteria in force, nor used by whoever gave it', async () => {
    const decide = (subjectId: string) => ({
      kind: 'own-media', subjectId, post: 'chief-security-officer', verdict: 'approved', conditions: '', reason: '',
      absence: null, validUntil: null,
    })
    await office.administrator.act('grant', {
      operatorId: POST_HOLDERS['chief-security-officer'], validFrom: '2026-01-01', validUntil: null,
      grants: [{ step: 'perform', id: 'apply-take-out' }, { step: 'take-out', id: 'resident-list' }],
    })
    const chief = await office.as('tokatsu')
    const own = String((await chief.act('apply-take-out', application(keyId)))['applicationId'])
    assert.deepEqual(await codesOf(chief, 'decide-approval', decide(own)), ['decide-approval/own-application'])
    const { applicationId } = await approved(office, application(keyId))
    assert.deepEqual(await codesOf(chief, 'resident-list', { applicationId }), ['take-out/own-approval'])
    await asOwner.query(`update assurance.criteria set ended_on = '2026-12-01', ended_by = 'x', end_reason = 'x'
      where subject = 'own-media'`)
    const ungrounded = await applied(office, application(keyId))
    assert.deepEqual(await codesOf(chief, 'decide-approval', decide(ungrounded)), ['decide-approval/no-criteria'])
    assert.deepEqual(await codesOf(carrier, 'resident-list', { applicationId }), ['take-out/approval-ended'])
    await asOwner.query(`update assurance.criteria set ended_on = null, ended_by = null, end_reason = null`)
    assert.deepEqual(await codesOf(carrier, 'resident-list', { applicationId }), [])
  })
})

describe('第6-2(2): a recipient\'s key', () => {
  const input = (certificate: string) => ({ recipient: '鍵　ふゆ', organisation: '架空印刷株式会社', certificate })
  it('too short for the list, of another kind, or no key at all is not registered', async () => {
    const short = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'pem' })
    assert.deepEqual(await codesOf(carrier, 'register-recipient-key', input(short)),
      ['recipient-key/too-short'])
    assert.deepEqual(await codesOf(carrier, 'register-recipient-key', input(vectors.x25519)),
      ['recipient-key/unlisted'])
    assert.deepEqual(await codesOf(carrier, 'register-recipient-key', input('鍵')), ['recipient-key/unreadable'])
    assert.deepEqual(await codesOf(carrier, 'register-recipient-key', input(vectors.keys.p256.certificate)),
      ['recipient-key/known'])
  })

  it('is confirmed by another officer, by what was heard, and only then sealed to; retired, no more', async () => {
    const { certificate } = vectors.keys.rsa
    const told = await carrier.act('register-recipient-key', input(certificate))
    const own = { keyId: told['keyId'], toldBy: '鍵　ふゆ', telephone: '0099-00-0001' }
    const fingerprint = fingerprintOf(office, certificate)
    assert.deepEqual(await codesOf(clerk, 'apply-take-out', application(String(told['keyId']))),
      ['recipient-key/unconfirmed'])
    assert.deepEqual(await codesOf(carrier, 'confirm-recipient-key', { ...own, fingerprint }),
      ['recipient-key/own-confirmation'])
    assert.deepEqual(await codesOf(clerk, 'confirm-recipient-key', { ...own, fingerprint: 'f'.repeat(64) }),
      ['recipient-key/other-fingerprint'])
    const { keys } = await clerk.look('recipient-keys', {}) as { keys: readonly Told[] }
    assert.equal(keys.find(({ keyId: id }) => id === told['keyId'])?.['fingerprint'], null, 'heard, not copied')
    await clerk.act('confirm-recipient-key', { ...own, fingerprint })
    assert.deepEqual(await codesOf(clerk, 'confirm-recipient-key', { ...own, fingerprint }),
      ['recipient-key/confirmed-already'])
    const { applicationId } = await approved(office, application(String(told['keyId'])))
    await clerk.act('retire-recipient-key', { keyId: told['keyId'], reason: '鍵の更新' })
    assert.deepEqual(await codesOf(clerk, 'retire-recipient-key', { keyId: told['keyId'], reason: 'x' }),
      ['recipient-key/retired'])
    assert.deepEqual(await codesOf(carrier, 'resident-list', { applicationId }), ['recipient-key/retired'])
    assert.deepEqual(await codesOf(clerk, 'apply-take-out', application(crypto.randomUUID())),
      ['recipient-key/unknown'])
  })
})

describe('第6-2(3): an application', () => {
  const refused = (more: object) => codesOf(clerk, 'apply-take-out', application(keyId, more))
  it('asks for columns of the list and people who are there, until a day to come', async () => {
    assert.deepEqual(await refused({ columns: ['individualNumber'] }), ['apply-take-out/columns'])
    assert.deepEqual(await refused({ columns: [] }), ['apply-take-out/columns'])
    assert.deepEqual(await refused({ legalGround: '番号法19条' }), ['apply-take-out/legal-ground'])
    assert.deepEqual(await refused({ selection: { townBlocks: ['9999999'] } }), ['apply-take-out/nobody'])
    assert.deepEqual(await refused({ dueOn: '2026-11-30' }), ['apply-take-out/past'])
    assert.deepEqual(await refused({ comesBack: false }), ['apply-take-out/comes-back'])
    assert.deepEqual(await refused({ act: 'third-party', comesBack: false }), [])
    assert.deepEqual(await refused({ carrier: 'contractor' }), ['apply-take-out/contract'])
    assert.deepEqual(await refused({ protection: 'include' }), ['apply-take-out/protected-unseen'])
    const whole = { kind: 'migration-output', selection: { processedUntil: '2026-12-01' }, columns: [] }
    assert.deepEqual(await refused({ ...whole, protection: 'leave-out' }), ['apply-take-out/whole'])
    assert.deepEqual(await refused({ ...whole, columns: ['residentCodeId'] }), ['apply-take-out/legal-ground'])
  })

  it('counts by age as the law does, and the screen counts the same', async () => {
    // 花子, born on 1990-04-16, reaches 36 when 2026-04-15 ends.
    const counted = async (selection: object): Promise<unknown> =>
      (await clerk.look('take-out-count', { kind: 'resident-list', selection }) as Told)['people']
    const [{ born } = { born: '' }] = await asOwner.query<{ born: string }>(`
      select birth_date->>'sortOn' as born from record.resident_version where person_no = $1`, [single])
    const year = 2026 - Number(born.slice(0, 4))
    const birthday = `2026-${born.slice(5)}`
    const before = new Date(Date.parse(birthday) - 86_400_000).toISOString().slice(0, 10)
    const twoBefore = new Date(Date.parse(birthday) - 2 * 86_400_000).toISOString().slice(0, 10)
    const all = await counted({ ages: { from: year, until: year, on: before } })
    assert.ok(Number(all) > 0)
    assert.equal(await counted({ ages: { from: year, until: null, on: twoBefore } }) as number
      < (await counted({ ages: { from: year, until: null, on: before } }) as number), true)
    assert.equal(await clerk.look('take-out-count', { kind: 'nothing', selection: {} }), null)
  })

  it('is shown whole to whoever approves, by words and not by names of columns', async () => {
    const applicationId = await applied(office, application(keyId, { selection: { sex: 'female', headsOnly: true } }))
    const [{ told } = { told: '' }] = await asOwner.query<{ told: string }>(
      'select media.subject_of($1, $2)::text as told', ['own-media', applicationId])
    const chief = await office.as('tokatsu')
    const { waiting } = await chief.look('approvals-waiting', {}) as { waiting: readonly Told[] }
    assert.ok(waiting.some(({ subjectId }) => subjectId === applicationId), 'it stands where the chief decides')
    for (const part of ['住民の一覧：女、世帯主', '氏名、生年月日、住所', '架空印刷株式会社', '2027-01-15']) {
      assert.ok(told.includes(part), part)
    }
    assert.deepEqual(COLUMNS.filter((key) => told.includes(key)), [])
  })
})
