/** 自己点検: what is said of a build whose tests passed, of one whose did not, and the numbered sheet. 第6-2(5), 第8-1(8)ア */
import assert from 'node:assert/strict'
import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import type { CheckedDuty, SelfCheck } from '../../src/assurance/checked.ts'
import { testNamed, type Build } from '../../src/frame/build.ts'
import { pdfMaker } from '../../src/io/pdf/pool.ts'
import { CLAUSES, DUTIES } from '../../src/law/technical-standard.ts'
import { colleagueAtWork, type AtWork } from '../../town/colleague.ts'
import { freshOffice } from '../office.ts'

const maker = pdfMaker({ threads: 1 })
const folder = mkdtempSync(join(tmpdir(), 'daicho-self-check-'))
after(async () => {
  await maker.close()
  rmSync(folder, { recursive: true, force: true })
})
const office = await freshOffice({ after }, maker)
await office.turnTo('2026-04-15')

const green: Build = {
  hash: 'c'.repeat(64), mode: 'production', tests: 'passed',
  passed: new Set(DUTIES.flatMap(({ lock }) => (lock === null ? [] : [testNamed(lock.proof)]))),
}
const running = (build: Build, operator = 'kansa'): Promise<AtWork> =>
  colleagueAtWork({ ...office.desk, build: () => Promise.resolve(build) }, operator)
const auditor = await running(green)
const checked = async (who = auditor): Promise<SelfCheck> => await who.look('self-check', {}) as SelfCheck
const duty = async (clause: string, who = auditor): Promise<CheckedDuty | undefined> =>
  (await checked(who)).duties.find((one) => one.clause === clause)

describe('the self-check of a day', () => {
  it('locks what its build has proved, and asks for evidence of the rest', async () => {
    const { duties, build, exceptions } = await checked()
    assert.deepEqual([build.hash, build.mode, exceptions], [green.hash, 'production', []])
    assert.equal(duties.length, DUTIES.length)
    assert.equal((await duty('3-5(1)'))?.state, 'locked')
    assert.deepEqual([(await duty('8-5'))?.state, (await duty('8-5'))?.why], ['missing', 'no-evidence'])
    const { evidenceNo } = await (await running(green, 'jimukyoku')).act('register-evidence', {
      clause: '8-5', title: '固定具の点検表', owner: '情報システム係長', document: '簿冊8', datedOn: '2026-04-01',
      reviewOn: '2027-03-31', note: '', applies: true,
    })
    assert.deepEqual((await duty('8-5'))?.evidence?.map((one) => one.evidenceNo), [evidenceNo])
    await office.turnTo('2027-04-01')
    assert.equal((await duty('8-5'))?.why, 'review-overdue')
    await office.turnTo('2026-04-15')
  })

  it('locks nothing where nobody can show that the tests passed here', async () => {
    for (const tests of ['not-run', 'other-build'] as const) {
      const { duties } = await checked(await running({ ...green, tests, passed: new Set() }))
      assert.deepEqual(duties.filter(({ state }) => state === 'locked'), [])
    }
  })

  it('says where a lock lacks what it needs', async () => {
    const secretary = await running(green, 'jimukyoku')
    const { appointments } = await secretary.look('appointments', {}) as {
      appointments: readonly { readonly appointmentNo: number; readonly operatorId: string }[]
    }
    const appointmentNo = appointments.find(({ operatorId }) => operatorId === 'gicho')?.appointmentNo
    await secretary.act('end-appointment', { appointmentNo, endsOn: '2026-04-15', reason: '退任' })
    assert.equal((await duty('8-1(1)イ'))?.why, 'setting-off')
    assert.deepEqual((await checked()).exceptions, ['post-vacant'])
  })
})

describe('the sheet', () => {
  it('has a number, every clause with its state, and the build; the number is kept with the counts', async () => {
    const printed = await auditor.issue('self-check', {})
    assert.ok(printed.outcome === 'done')
    assert.equal(printed.answer['number'], '自点-2026-0001')
    const file = join(folder, 'sheet.pdf')
    writeFileSync(file, printed.files[0] ?? new Uint8Array())
    const how: ExecFileSyncOptionsWithStringEncoding = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }
    const text = execFileSync('pdftotext', ['-raw', file, '-'], how).replace(/\s/g, '')
    assert.deepEqual(CLAUSES.filter(({ id }) => !text.includes(id)), [])
    const tells = ['自点-2026-0001', green.hash.slice(0, 20), '守っている', '証跡の登録がない', '任命されていないポストがある']
    for (const told of tells) {
      assert.ok(text.includes(told), told)
    }
    const [row] = await office.db.asOwner.query<{ check_no: string; counted: Readonly<Record<string, number>> }>(
      'select check_no, counted from assurance.self_check')
    assert.equal(row?.check_no, '自点-2026-0001')
    const sum = Object.values(row?.counted ?? {}).reduce((one, other) => one + other, 0)
    assert.equal(sum, DUTIES.length)
    const next = await auditor.issue('self-check', {})
    assert.ok(next.outcome === 'done')
    assert.equal(next.answer['number'], '自点-2026-0002')
  })
})
