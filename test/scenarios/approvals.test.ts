/** Who may approve what on which ground, against PostgreSQL: 告示15号 第6-2(5), 第8-1, 第10-1(3), 第10-3(5)(6). */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { APPROVAL_KINDS, APPROVAL_RULES } from '../../src/assurance/approval-kinds.ts'
import { conduct } from '../../src/desk/conduct.ts'
import { NOTHING_INTENDED } from '../../src/desk/intent.ts'
import { openGovernance, POST_HOLDERS } from '../../town/governance.ts'
import { freshOffice } from '../office.ts'

const office = await freshOffice({ after })
await office.turnTo('2026-04-15')
const { asOwner, app } = office.db
const secretary = await office.as('jimukyoku')
const chief = await office.as('tokatsu')
const chair = await office.as('gicho')

type Worker = typeof secretary
const findings = async (who: Worker, act: string, input: object): Promise<readonly string[]> => {
  const outcome = await who.attempt(act, input)
  return outcome.outcome === 'done' ? [] : outcome.findings.map(({ code }) => code)
}

const plan = async (title: string, who = chief): Promise<string> => {
  const { planId } = await who.act('draft-plan', {
    kind: 'audit-plan', title, content: '外部監査人による監査', startsOn: '2026-05-01', endsOn: '2026-05-31',
    document: '総情第1号',
  })
  return String(planId)
}
const heard = (subjectId: string, more: object = {}) => ({
  kind: 'audit-plan', subjectId, heldOn: '2026-04-14', said: 'agreed', conditions: '', attended: '委員　各課長',
  minutes: '第1回会議録', ...more,
})
const decision = (subjectId: string, more: object = {}) => ({
  kind: 'audit-plan', subjectId, post: 'security-council', verdict: 'approved', conditions: '', reason: '',
  absence: null, validUntil: null, ...more,
})
type Shown = {
  readonly subjectId: string
  readonly missingPosts: readonly string[]
  readonly lacks: readonly { readonly what: string }[]
  readonly mayDecideAs: readonly { readonly post: string }[]
}
const waiting = async (who: Worker): Promise<readonly Shown[]> =>
  (await who.look('approvals-waiting', {}) as { waiting: readonly Shown[] }).waiting

describe('the table of who approves what', () => {
  it('is the same in the database as in the code', async () => {
    for (const kind of APPROVAL_KINDS) {
      const { posts, deliberated, criteria } = APPROVAL_RULES[kind]
      const [row] = await asOwner.query<{ rule: unknown }>('select assurance.rule_of($1) as rule', [kind])
      assert.deepEqual(row?.rule, { posts, deliberated, criteria }, kind)
    }
  })
})

describe('a plan of audits', () => {
  it('waits for the council, then for its chair, and is approved by nobody who drafted it', async () => {
    const id = await plan('監査計画1')
    const [before] = await waiting(chair)
    assert.deepEqual([before?.subjectId, before?.missingPosts, before?.lacks.map(({ what }) => what)],
      [id, ['security-council'], ['deliberation']])
    assert.deepEqual(await findings(chair, 'decide-approval', decision(id)), ['decide-approval/not-deliberated'])
    await secretary.act('record-deliberation', heard(id))
    assert.deepEqual(await findings(chief, 'decide-approval', decision(id)),
      ['decide-approval/not-appointed', 'decide-approval/own-application'])
    assert.deepEqual((await waiting(chair)).map(({ mayDecideAs }) => mayDecideAs.map(({ post }) => post)),
      [['security-council']])
    const { approvalId } = await chair.act('decide-approval', decision(id))
    assert.deepEqual(await waiting(chair), [])
    const [row] = await asOwner.query<{ vouched: number }>(`
      select count(*)::int as vouched from oplog.entry e join assurance.approval a using (entry_id),
        jsonb_array_elements(convert_from(e.bytes, 'UTF8')::jsonb->'vouches') v
      where a.approval_id = $1 and v->>'table' = 'assurance.approval' and v->'key' = jsonb_build_array(a.approval_id)`,
    [approvalId])
    assert.equal(row?.vouched, 1)
    assert.deepEqual(await findings(chair, 'decide-approval', decision(id)), ['decide-approval/decided-already'])
  })

  it('whose council does not agree cannot be approved, and what was refused is the end of it', async () => {
    const id = await plan('監査計画2')
    await secretary.act('record-deliberation', heard(id, { said: 'not-agreed' }))
    assert.deepEqual(await findings(chair, 'decide-approval', decision(id)), ['decide-approval/not-agreed'])
    await chair.act('decide-approval', decision(id, { verdict: 'refused', reason: '監査人が独立していない' }))
    await secretary.act('record-deliberation', heard(id))
    assert.deepEqual(await findings(chair, 'decide-approval', decision(id)), ['decide-approval/refused-already'])
    assert.ok(!(await waiting(chair)).some(({ subjectId }) => subjectId === id))
  })

  it('approved on conditions carries them', async () => {
    const id = await plan('監査計画3')
    await secretary.act('record-deliberation', heard(id, { said: 'agreed-with-conditions', conditions: '夜間に行うこと' }))
    assert.deepEqual(await findings(chair, 'decide-approval', decision(id)), ['decide-approval/conditions-missing'])
    await chair.act('decide-approval', decision(id, { conditions: '夜間に行うこと' }))
  })

  it('is told whole: council, decisions, post, provision', async () => {
    const id = await plan('監査計画4')
    await secretary.act('record-deliberation', heard(id))
    await chair.act('decide-approval', decision(id))
    const { approval } = await chair.look('approval', { kind: 'audit-plan', subjectId: id }) as {
      approval: Readonly<Record<'decisions' | 'deliberations', readonly Readonly<Record<string, unknown>>[]>>
    }
    assert.equal(approval.deliberations.length, 1)
    const [{ post, capacity, decidedByName, instrument } = {}] = approval.decisions
    assert.deepEqual([post, capacity, decidedByName, instrument],
      ['security-council', 'holder', '議長　おき', '情報セキュリティ会議設置要綱第3条'])
    const nobody = await chair.look('approval', { kind: 'audit-plan', subjectId: 'nothing' })
    assert.deepEqual(nobody, { approval: null })
  })

  it('taken back by its post stands no longer, and may be approved anew', async () => {
    const id = await plan('監査計画5')
    await secretary.act('record-deliberation', heard(id))
    const { approvalId } = await chair.act('decide-approval', decision(id))
    const standing = async (): Promise<number> =>
      (await app.query(`select * from assurance.approvals_on('audit-plan', $1, '2026-04-15')`, [id])).length
    assert.equal(await standing(), 1)
    assert.deepEqual(await findings(chief, 'end-approval', { approvalId, reason: 'x' }), ['end-approval/not-appointed'])
    await chair.act('end-approval', { approvalId, reason: '監査人が辞退した' })
    assert.equal(await standing(), 0)
    assert.deepEqual(
      await findings(chair, 'end-approval', { approvalId, reason: 'x' }), ['end-approval/ended-already'])
    await chair.act('decide-approval', decision(id))
    assert.equal(await standing(), 1)
  })
})

describe('an appointment', () => {
  const numberOf = async (operator: string, capacity = 'holder'): Promise<unknown> =>
    (await asOwner.query<{ no: number }>(
      'select max(appointment_no) as no from assurance.appointment where operator_id = $1 and capacity = $2',
      [operator, capacity]))[0]?.no

  it('that ends today lets nobody approve from now on, and its successor may', async () => {
    const id = await plan('監査計画6')
    await secretary.act('record-deliberation', heard(id))
    const appointmentNo = await numberOf('gicho')
    await secretary.act('end-appointment', { appointmentNo, endsOn: '2026-04-15', reason: '異動' })
    assert.deepEqual(await findings(chair, 'decide-approval', decision(id)), ['decide-approval/not-appointed'])
    const again = {
      post: 'security-council', capacity: 'holder', operatorId: 'gicho', provision: null, approvalKinds: [],
      instrument: '辞令', validFrom: '2026-04-15', validUntil: '2027-03-31',
    }
    await secretary.act('appoint', again)
    await chair.act('decide-approval', decision(id))
    assert.deepEqual(await findings(secretary, 'appoint', { ...again, operatorId: 'kansa', validFrom: '2027-03-31' }),
      ['appoint/second-holder'])
  })

  it('is nobody\'s own, nor a contractor\'s', async () => {
    const wanted = {
      post: 'mayor', capacity: 'senketsu', provision: '規程', approvalKinds: ['contractor-media'], instrument: '辞令',
      validFrom: '2026-04-15', validUntil: null,
    }
    assert.deepEqual(
      await findings(secretary, 'appoint', { ...wanted, operatorId: 'jimukyoku' }), ['appoint/oneself'])
    assert.deepEqual(await findings(secretary, 'appoint', { ...wanted, operatorId: 'itaku' }), ['appoint/contractor'])
  })

  it('of a second holder at the same moment is refused by the database', async () => {
    const outcome = await conduct(office.desk, { tokenHash: secretary.tokenHash, input: {} }, {
      step: 'perform', id: 'appoint', questions: {},
      decide: () => ({
        ...NOTHING_INTENDED, writes: [{
          area: 'assurance', op: 'appoint', row: {
            post: 'mayor', capacity: 'holder', operatorId: 'kansa', name: '監査　いわ', provision: null, approvalKinds: [],
            instrument: 'x', validFrom: '2026-04-15', validUntil: null, by: 'jimukyoku',
          },
        }],
      }),
    })
    assert.ok(outcome.outcome === 'refused')
    assert.deepEqual(outcome.findings.map(({ code }) => code), ['appoint/second-holder'])
  })

  it('leaves no post vacant without saying so', async () => {
    const { vacant } = await secretary.look('appointments', {}) as { vacant: readonly string[] }
    assert.deepEqual(vacant, [])
    await assert.rejects(openGovernance(office.desk), /appoint\/second-holder/)
    assert.deepEqual(Object.keys(POST_HOLDERS).length, 3)
  })
})

describe('criteria', () => {
  it('are replaced by a later version on its day, and end without one', async () => {
    const inForce = async (): Promise<readonly unknown[]> => (await app.query<{ version: string }>(`
      select version from assurance.criteria_on('own-media', (desk.office_day()->>'today')::date)`))
      .map(({ version }) => version)
    assert.deepEqual(await inForce(), ['第1版'])
    const { criteriaNo } = await secretary.act('put-criteria-in-force', {
      subject: 'own-media', title: '基準', version: '第2版', document: '例規集', inForceFrom: '2026-04-16',
    })
    assert.deepEqual(await inForce(), ['第1版'])
    await office.turnTo('2026-04-16')
    assert.deepEqual(await inForce(), ['第2版'])
    await secretary.act('end-criteria', { criteriaNo, endsOn: '2026-04-16', reason: '廃止' })
    assert.deepEqual(await inForce(), [], 'the version before does not come back')
    const { missing } = await secretary.look('criteria', {}) as { missing: readonly string[] }
    assert.deepEqual(missing, ['own-media'])
    await office.turnTo('2026-04-15')
  })
})

describe('evidence', () => {
  it('is registered, overdue after its day of review, and withdrawn without being lost', async () => {
    const { evidenceNo } = await secretary.act('register-evidence', {
      clause: '8-3(1)ア', title: '壁・扉の点検', owner: '情報システム係長', document: '簿冊', datedOn: '2026-04-01',
      reviewOn: '2026-04-14', note: '', applies: true,
    })
    const [row] = (await secretary.look('evidence', { clause: '8-3(1)ア' }) as {
      evidence: readonly Readonly<Record<string, unknown>>[]
    }).evidence
    assert.deepEqual([row?.['overdue'], row?.['clauseTitle'], row?.['withdrawnOn']], [true, '壁、窓、ドア等の破壊の防止', null])
    await secretary.act('withdraw-evidence', { evidenceNo, reason: '誤り' })
    assert.deepEqual(await findings(secretary, 'withdraw-evidence', { evidenceNo, reason: '誤り' }),
      ['withdraw-evidence/withdrawn-already'])
  })
})

describe('whoever speaks to the database as the server', () => {
  const forged = async (row: object): Promise<string> => {
    const outcome = await conduct(office.desk, { tokenHash: chair.tokenHash, input: {} }, {
      step: 'perform', id: 'decide-approval', questions: {},
      decide: ({ office: { now } }) => ({
        ...NOTHING_INTENDED, writes: [{
          area: 'assurance', op: 'decide-approval', row: {
            approval_id: crypto.randomUUID(), kind: 'audit-plan', title: '監査計画7', applicant: 'tokatsu',
            verdict: 'approved', post: 'security-council', criteria_no: null, conditions: '', reason: '', absence: null,
            valid_until: null, decided_on: '2026-04-15', decided_by: 'gicho', at: now, ...row,
          },
        }],
      }),
    }).catch((error: unknown) => String(error))
    return typeof outcome === 'string' ? outcome : outcome.outcome
  }

  it('approves nothing without the council\'s word, under another\'s appointment, or for another post', async () => {
    const id = await plan('監査計画7')
    const [own] = await asOwner.query<{ no: number }>(
      `select max(appointment_no) as no from assurance.appointment where operator_id = 'gicho'`)
    const [other] = await asOwner.query<{ no: number }>(
      `select min(appointment_no) as no from assurance.appointment where operator_id = 'tokatsu'`)
    const bare = { subject_id: id, appointment_no: own?.no, deliberation_no: null }
    assert.match(await forged(bare), /stale/)
    const { deliberationNo } = await secretary.act('record-deliberation', heard(id))
    const whole = { ...bare, deliberation_no: deliberationNo }
    assert.match(await forged({ ...whole, appointment_no: other?.no }), /stale/)
    assert.match(await forged({ ...whole, post: 'mayor' }), /stale/)
    assert.match(await forged({ ...whole, decided_on: '2026-04-14' }), /stale/)
    assert.match(await forged({ ...whole, applicant: 'kanri' }), /stale/)
    assert.match(await forged({ ...whole, decided_by: 'chocho' }), /23514/)
    assert.equal(await forged(whole), 'done')
  })

  it('writes nothing there by itself', async () => {
    await assert.rejects(app.query('delete from assurance.approval'), /permission denied/)
    await assert.rejects(app.query(`select assurance.write('appoint', '{}')`), /permission denied/)
  })
})
