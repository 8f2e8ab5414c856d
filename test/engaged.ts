/** A contract under which somebody of a contractor's may work, put straight into a database for a test of the gate. */
import { randomBytes } from 'node:crypto'
import { rowDigest } from '../src/oplog/digest.ts'
import { entryIdAt } from '../src/oplog/entry-id.ts'
import { entryBytes, type Entry } from '../src/oplog/entry.ts'
import type { VouchedTable } from '../src/oplog/vouched.ts'
import type { FreshDatabase } from './database.ts'

/** Whom a contract binds, and where they sit; what is not said holds for the whole of these years. */
export type Engaged = {
  readonly operatorId: string
  readonly terminalId: string
  readonly contractId?: string
  readonly postNo?: number
  readonly functions?: readonly string[]
}

export const CONTRACT_ID = '01939f6e-0000-7000-8000-0000000000c1'
export const WORKER_ID = '01939f6e-0000-7000-8000-0000000000d1'

/** Everything holds from 2020 to 2035. Numbers of the contract, the matter and the place go by the contract's id. */
export const engage = async ({ asOwner }: Pick<FreshDatabase, 'asOwner'>, wanted: Engaged): Promise<void> => {
  const { operatorId, terminalId, contractId = CONTRACT_ID, postNo = 1 } = wanted
  const functions = wanted.functions ?? ['event-entry', 'copies']
  const at = new Date().toISOString()
  const entryId = entryIdAt(at, randomBytes(10))
  await asOwner.query(CONTRACT, [contractId, entryId])
  await vouchFor(asOwner, entryId, at)
  await asOwner.query(POST, [contractId, postNo, functions, terminalId])
  await asOwner.query(WORKER, [contractId, postNo, operatorId])
}

type VouchedRow = {
  readonly table: VouchedTable; readonly key: readonly (string | number)[]; readonly row: unknown; readonly salt: Buffer
}

/** The log vouches for them, so that it verifies whole. */
const vouchFor = async (owner: FreshDatabase['asOwner'], entryId: string, at: string): Promise<void> => {
  const rows = await owner.query<VouchedRow>(`
    select 'assurance.approval' as table, jsonb_build_array(approval_id) as key, to_jsonb(a) - 'salt' as row, salt
    from assurance.approval a where entry_id = $1
    union all
    select 'outsourcing.contract', jsonb_build_array(contract_id, version), to_jsonb(c) - 'salt', salt
    from outsourcing.contract c where entry_id = $1`, [entryId])
  if (rows.length === 0) return
  const vouches = rows.map(({ table, key, row, salt }) => ({ table, key, digest: rowDigest(salt, row) }))
  const entry: Entry = {
    v: 1, entryId, at, operator: 'system', kind: 'system', session: null, terminal: null, place: null, step: 'perform',
    id: 'register-contract', outcome: 'done', caseId: null, persons: [], households: [], numberShown: false,
    findings: [], confirmed: [], contract: null, approval: null, terms: null, vouches, detail: {},
  }
  await owner.query('select oplog.append($1)', [entryBytes(entry)])
}

const CONTRACT = `
  with c as (select $1::uuid as id
    where not exists (select from outsourcing.contract_state where contract_id = $1::uuid)),
  matter as (insert into outsourcing.matter select c.id, '入出力業務委託', '町民課', '入出力', '待ち時間の短縮', '特記事項',
      '届出人の届出事項', true, '2020-04-01', null, 'system' from c returning matter_id),
  company as (insert into outsourcing.contractor
    select 'c-' || left(c.id::text, 8) || right(c.id::text, 4), '架空サービス株式会社', '架空町一丁目', '架空　代表', '',
      'system'
    from c returning contractor_id),
  post as (insert into assurance.appointment(post, capacity, operator_id, name, instrument, valid_from, registered_by)
    select 'chief-security-officer', 'holder', o.operator_id, o.name, '辞令', '2020-04-01', 'system'
    from c, (select * from access.operator where kind = 'staff' order by operator_id limit 1) o
    returning appointment_no),
  approval as (insert into assurance.approval(approval_id, kind, subject_id, title, applicant, verdict, post,
      appointment_no, conditions, reason, decided_on, decided_by, at, entry_id, salt)
    select gen_random_uuid(), 'outsourcing', matter_id::text, '入出力業務委託', 'x', 'approved', 'chief-security-officer',
      appointment_no, '', '', '2020-04-01', 'system', '2020-04-01T00:00:00.000Z', $2::uuid,
      decode(repeat('00', 16), 'hex')
    from matter, post returning approval_id),
  survey as (insert into outsourcing.survey(matter_id, contractor_id, surveyed_on, answers, suitable, surveyed_by)
    select matter_id, contractor_id, '2020-03-01', '{}', true, 'system' from matter, company returning survey_no),
  measures as (insert into outsourcing.measures(matter_id, contractor_id, submitted_on, listed, document, confirmed_on,
      confirmed_by, registered_by)
    select matter_id, contractor_id, '2020-03-01', '[]', '一覧', '2020-03-02', 'system', 'system' from matter, company
    returning measures_no),
  contract as (insert into outsourcing.contract
    select c.id, 1, matter_id, contractor_id, 'new', 'single', '第1号', '入出力業務委託', '町民課', '2020-04-01', '2020-04-01',
      '2035-03-31', true, 3, '{}', '公表する', '{}', approval_id, survey_no, measures_no, 'system',
      '2020-04-01T00:00:00.000Z', $2::uuid, decode(repeat('00', 16), 'hex')
    from c, matter, company, approval, survey, measures returning contract_id),
  state as (insert into outsourcing.contract_state(contract_id, version) select contract_id, 1 from contract
    returning contract_id),
  explained as (insert into outsourcing.explanation(contract_id, explained_on, explained_to, document, valid_from,
      valid_until, explained_by)
    select contract_id, '2020-04-01', '架空　代表', '説明書', '2020-04-01', '2035-03-31', 'system' from state)
  insert into outsourcing.contractor_officer(contract_id, role, name, valid_from, notice, registered_by)
  select contract_id, role, name, '2020-04-01', '届', 'system'
  from state, (values ('on-site-manager', '管理　いち'), ('security-officer', '責任　に')) o(role, name)`

const POST = `
  with place as (insert into outsourcing.place(place_id, contract_id, name, separation, valid_from, valid_until,
      registered_by)
    values (gen_random_uuid(), $1, '委託区画', '仕切り', '2020-04-01', '2035-03-31', 'system') returning place_id),
  post as (insert into outsourcing.post(contract_id, post_no, title, place_id, functions, registered_by)
    select $1, $2, '異動入力', place_id, $3, 'system' from place returning contract_id, post_no)
  insert into outsourcing.post_terminal(contract_id, post_no, terminal_id, placed_on, placed_by)
  select contract_id, post_no, $4, '2020-04-01', 'system' from post`

const WORKER = `
  with worker as (insert into outsourcing.worker(worker_id, contract_id, name, employment, operator_id, post_nos,
      works_from, works_until, notice, registered_by)
    select case when exists (select from outsourcing.worker) then gen_random_uuid() else '${WORKER_ID}'::uuid end, $1,
      o.name, 'employee', o.operator_id, array[$2::int], '2020-04-01', '2035-03-31', '届', 'system'
    from access.operator o where o.operator_id = $3 returning worker_id),
  pledged as (insert into outsourcing.pledge(worker_id, signed_on, valid_from, valid_until, document, registered_by)
    select worker_id, '2020-04-01', '2020-04-01', '2035-03-31', '誓約書', 'system' from worker)
  insert into outsourcing.training(worker_id, held_on, title, valid_from, valid_until, document, registered_by)
  select worker_id, '2020-04-01', '個人情報の取扱い', '2020-04-01', '2035-03-31', '受講記録', 'system' from worker`
