/** 事故、監査・検査、監督: what follows when something goes wrong at a contractor's, or is looked for. [第10-3(11)(12), 10-4] */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import type { AtWork } from '../../town/colleague.ts'
import { CONTRACT_ID } from '../engaged.ts'
import { freshOffice } from '../office.ts'
import { otherContract, vendorAtWork } from '../vendors.ts'

const OTHER_CONTRACT = '01939f6e-0000-7000-8000-0000000000c2'

const office = await freshOffice({ after })
const { asOwner } = office.db
await office.turnTo('2026-04-15')
await office.as('itaku')
await otherContract(office, OTHER_CONTRACT)
const staff = await office.as('keiyaku')
const chief = await office.as('tokatsu')
const auditor = await office.as('kansa')
const vendor = await vendorAtWork(office, { operatorId: 'kaisha', contractId: CONTRACT_ID })
const stranger = await vendorAtWork(office, { operatorId: 'tanin', contractId: OTHER_CONTRACT })

const codesOf = async (who: AtWork, act: string, input: unknown): Promise<readonly string[]> => {
  const outcome = await who.attempt(act, input)
  return outcome.outcome === 'done' ? [] : outcome.findings.map(({ code }) => code)
}
const [detected] = await asOwner.query<{ at: string }>(`select to_char((clock_timestamp() - interval '10 minutes')
  at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`)

type Counts = Readonly<Record<string, number>>
const countsOf = async (who: AtWork): Promise<Counts> =>
  (await who.look('supervision', {}) as { readonly counts: Counts }).counts
const closes = (): Promise<unknown> => asOwner.query(
  `update outsourcing.contract_state set closed_on = '2026-04-15', closed_by = 'keiyaku' where contract_id = $1`,
  [CONTRACT_ID])
type Shown = {
  readonly incidents: readonly {
    readonly isClosed: boolean
    readonly isOverdue: boolean
    readonly steps: readonly {
      readonly step: string; readonly content: object; readonly by: string; readonly at: string
    }[]
  }[]
}
const incidentOf = async (who: AtWork, view: string) => (await who.look(view, {}) as Shown).incidents[0]

describe('a leak, from the first word to the end (第10-3(12))', () => {
  let incidentId = ''
  it('is told by the vendor at once, and the chief security officer with it', async () => {
    const answer = await vendor.act('report-incident', {
      contractId: CONTRACT_ID, subcontractId: null, kind: 'leak', personal: true, feared: false, grave: false,
      happened: '別の人の写しを渡した', detectedAt: detected?.at ?? '',
    })
    incidentId = String(answer['incidentId'])
    assert.deepEqual([(await countsOf(chief))['graveWaiting'], (await countsOf(staff))['incidentsOpen']], [1, 1])
    assert.equal(await incidentOf(stranger, 'own-incidents'), undefined)
    assert.deepEqual(await codesOf(stranger, 'take-first-measures', { incidentId, seenStep: 0, measures: '知らない' }),
      ['supervision/unknown'])
  })

  it('bars the closing of its contract', async () => {
    await assert.rejects(closes(), { code: '23514', constraint: 'open-incident' })
    const [row] = await asOwner.query<{ n: number }>('select outsourcing.open_incidents($1) as n', [CONTRACT_ID])
    assert.equal(row?.n, 1)
  })

  it('runs by its clocks, counted from the detection', async () => {
    await asOwner.query(`update outsourcing.incident set measures_by = '2026-04-01T00:00:00.000Z'`)
    assert.equal((await countsOf(staff))['incidentsOverdue'], 1)
    assert.equal((await incidentOf(staff, 'incidents'))?.isOverdue, true)
    await vendor.act('take-first-measures', { incidentId, seenStep: 0, measures: '写しを取り戻した' })
    assert.equal((await countsOf(staff))['incidentsOverdue'], 0)
    const [limits] = await asOwner.query<{ hours: number }>(`select extract(epoch from report_by::timestamptz
      - detected_at::timestamptz)::int / 3600 as hours from outsourcing.incident`)
    assert.equal(limits?.hours, 1)
  })

  it('is told in detail and instructed upon, and ends with every step taken by name', async () => {
    const told = { incidentId, content: '氏名、住所', quantity: '1世帯', place: '窓口', situation: '取り違え', policy: '二人で確かめる' }
    assert.deepEqual(await codesOf(vendor, 'detail-incident', { ...told, quantity: '', seenStep: 1 }),
      ['detail-incident/not-in-writing'])
    await vendor.act('detail-incident', { ...told, seenStep: 1 })
    await staff.act('instruct-on-incident', { incidentId, seenStep: 2, instruction: '全員に聞き取る', dueOn: '2026-04-20' })
    await staff.act('publish-incident', {
      incidentId, seenStep: 3, published: true, ground: 'agreed', on: '2026-04-15', where: '町のホームページ', reason: '契約のとおり',
    })
    assert.deepEqual(await codesOf(staff, 'close-incident', { incidentId, seenStep: 4, note: '済み' }),
      ['close-incident/step-missing', 'close-incident/step-missing'])
    await staff.act('claim-for-incident', {
      incidentId, seenStep: 4, claim: 'bid-suspension', yen: null, fromDay: '2026-05-01', untilDay: '2026-07-31',
      clause: '第20条', note: '',
    })
    await chief.act('acknowledge-incident', { incidentId, seenStep: 5, note: '議会に報告する' })
    assert.deepEqual(await codesOf(staff, 'close-incident', { incidentId, seenStep: 5, note: '済み' }),
      ['supervision/moved'])
    await staff.act('close-incident', { incidentId, seenStep: 6, note: '再発防止を確かめた' })
    const shown = await incidentOf(staff, 'incidents')
    assert.ok(shown?.isClosed)
    assert.deepEqual(shown.steps.map(({ step, by }) => `${step} ${by}`), [
      'first-measures 責任　kaisha', 'detailed-report 責任　kaisha', 'instruction 契約　しお', 'publication 契約　しお',
      'claim 契約　しお', 'acknowledgement 統括　みさき', 'closing 契約　しお',
    ])
    assert.ok(shown.steps.every(({ at }) => at.startsWith('20')))
  })

  it('shows the vendor what it is told, and not what is decided about it', async () => {
    const steps = (await incidentOf(vendor, 'own-incidents'))?.steps ?? []
    const silent = steps.filter(({ content }) => Object.keys(content).length === 0).map(({ step }) => step)
    assert.deepEqual(silent, ['publication', 'claim', 'acknowledgement', 'closing'])
  })

  it('lets the contract be closed, and takes nothing more', async () => {
    assert.deepEqual(await codesOf(vendor, 'take-first-measures', { incidentId, seenStep: 7, measures: 'まだ' }),
      ['incident/closed'])
    await closes()
    await asOwner.query('update outsourcing.contract_state set closed_on = null, closed_by = null')
  })
})

describe('audits and inspections (第10-3(11))', () => {
  const checked = {
    contractId: CONTRACT_ID, subcontractId: null, timing: 'periodic', result: 'improve', summary: '鍵の管理簿がない',
    document: '検-8-1', improvements: [{ request: '管理簿を付ける', dueOn: '2026-04-30' }],
  }
  const audit = {
    ...checked, auditor: '架空監査法人', auditorKind: 'external', whyInternal: '', independence: '', auditedOn: '2026-04-14',
  }
  const planned = async (decidedOn: string): Promise<string> => {
    const [row] = await asOwner.query<{ id: string }>(`insert into assurance.approval(approval_id, kind, subject_id,
        title, applicant, verdict, post, appointment_no, conditions, reason, decided_on, decided_by, at, entry_id, salt)
      select gen_random_uuid(), 'audit-plan', 'R8-kansa', '令和8年度監査実施計画', 'x', 'approved', 'security-council',
        min(appointment_no), '', '', $1, 'system', '2026-04-01T00:00:00.000Z', gen_random_uuid(),
        decode(repeat('00', 16), 'hex')
      from assurance.appointment returning approval_id as id`, [decidedOn])
    return row?.id ?? ''
  }

  it('audits nobody before the plan was approved', async () => {
    const sameDay = await planned('2026-04-14')
    assert.deepEqual(await codesOf(auditor, 'record-audit', { ...audit, planId: sameDay }), ['record-audit/no-plan'])
    const row = { ...audit, planId: sameDay, by: 'kansa', at: '2026-04-15T00:00:00.000Z' }
    await assert.rejects(asOwner.query('select outsourcing.record_audit($1)', [JSON.stringify(row)]),
      { constraint: 'audit-without-plan' })
    await auditor.act('record-audit', { ...audit, planId: await planned('2026-04-13') })
    await assert.rejects(staff.attempt('record-audit', { ...audit, planId: sameDay }), { code: 'denied' })
  })

  it('keeps audits and inspections apart, and follows up what they ask for', async () => {
    const halfYearly = { contractId: CONTRACT_ID, subject: 'safekeeping', everyMonths: 6, firstDueOn: '2026-04-15' }
    await staff.act('schedule-check', halfYearly)
    await office.turnTo('2026-04-16')
    assert.equal((await countsOf(staff))['checksOverdue'], 1)
    await staff.act('record-inspection', { ...checked, covers: ['terms', 'safekeeping'], inspectedOn: '2026-04-16' })
    assert.equal((await countsOf(staff))['checksOverdue'], 0)
    const due = await asOwner.query<{ due_on: string }>(
      'select due_on::text from outsourcing.checks_due($1)', [CONTRACT_ID])
    assert.deepEqual(due, [{ due_on: '2026-10-16' }])
    const { lines } = await vendor.look('own-checks', {}) as {
      readonly lines: readonly { readonly kind: string; readonly id: string }[]
    }
    assert.deepEqual(lines.map(({ kind }) => kind).toSorted(), ['audit', 'improvement', 'improvement', 'inspection'])
    const improvementId = lines.find(({ kind }) => kind === 'improvement')?.id ?? ''
    const found = { improvementId, found: 'not-improved', how: 'report', note: '写しがない', dueOn: '2026-05-10' }
    assert.deepEqual(await codesOf(staff, 'follow-up-improvement', { ...found, seenStep: 0 }),
      ['follow-up-improvement/no-answer'])
    assert.deepEqual(await codesOf(stranger, 'answer-improvement',
      { improvementId, seenStep: 0, answer: '他社', doneOn: null }), ['supervision/unknown'])
    await vendor.act('answer-improvement', { improvementId, seenStep: 0, answer: '付けた', doneOn: '2026-04-16' })
    await staff.act('follow-up-improvement', { ...found, seenStep: 1 })
    await office.turnTo('2026-05-01')
    assert.equal((await countsOf(staff))['improvementsOverdue'], 1, 'the other one; this one has a new day')
    await office.turnTo('2026-05-11')
    assert.equal((await countsOf(staff))['improvementsOverdue'], 2)
    const seen = { ...found, seenStep: 2, found: 'improved', how: 'inspection', dueOn: null }
    await staff.act('follow-up-improvement', seen)
    assert.equal((await countsOf(staff))['improvementsOverdue'], 1)
  })
})

describe('supervision and scopes (第10-4, 10-5)', () => {
  type Day = { readonly postNo: number | null; readonly denied: number; readonly shown: number }
  it('counts what was done, refused and denied, day by day', async () => {
    const [day] = await asOwner.query<{ day: string }>(
      `select (clock_timestamp() at time zone 'Asia/Tokyo')::date::text as day`)
    const worker = await office.as('itaku')
    await assert.rejects(worker.look('resident-search', { text: '海野' }), { code: 'denied' })
    await worker.look('post-work', {})
    const { lines } = await staff.look('contractor-activity', {
      contractId: CONTRACT_ID, fromDay: day?.day ?? '', untilDay: day?.day ?? '',
    }) as { readonly lines: readonly Day[] }
    const own = lines.find(({ postNo }) => postNo === 1)
    assert.ok(own !== undefined && own.denied >= 1 && own.shown >= 1)
    await staff.act('review-activity', {
      contractId: CONTRACT_ID, fromDay: '2026-05-01', untilDay: '2026-05-11', verdict: 'to-look-into', note: '検索を試みた理由',
    })
  })

  it('shows gaps and overlaps of the contracts side by side', async () => {
    type Works = {
      readonly works: readonly {
        readonly work: string; readonly isGap: boolean; readonly isOverlap: boolean; readonly isUnsaid: boolean
      }[]
    }
    const workOf = async (wanted: string) =>
      (await staff.look('scope-matrix', {}) as Works).works.find(({ work }) => work === wanted)
    assert.deepEqual([(await workOf('maintenance'))?.isGap, (await workOf('event-entry'))?.isOverlap], [true, true])
    const part = { work: 'maintenance', part: '夜間の監視', answersFor: '復旧', liaison: '' }
    await staff.act('set-scope', { ...part, contractId: CONTRACT_ID })
    assert.deepEqual([(await workOf('maintenance'))?.isGap, (await workOf('maintenance'))?.isOverlap], [false, false])
    await staff.act('set-scope', { ...part, contractId: OTHER_CONTRACT })
    assert.equal((await workOf('maintenance'))?.isOverlap, true)
    await staff.act('set-scope', { ...part, contractId: OTHER_CONTRACT, part: '', answersFor: '' })
    await staff.act('set-scope', { ...part, contractId: null, part: '昼の監視', answersFor: '連絡' })
    assert.equal((await workOf('maintenance'))?.isOverlap, false)
    assert.equal((await workOf('copies'))?.isUnsaid, true)
  })
})
