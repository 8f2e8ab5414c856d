/** A busy day in the imaginary town: a full list, long names, a filing at every step, a copy waiting, a block. */
import type { TestOffice } from '../office.ts'
import { alone, checked, entered, familyNo, movedIn, receipt, received, type TypedIn } from '../scenarios/family.ts'

/** As long as a residence card prints one, and a Japanese name with a variant and a rare character. */
export const LONGEST = 'TEST TARO ALEXANDER BARTHOLOMEW CHRISTOPHER MAXIMILIAN NIGHTSKY'
export const LONG = '勘解由小路渡邉\u{E010F}　寿限無五劫之助左衛門'

const WAITING = 36

/** Whom no address and no window title may name. */
export const NAMES = ['森野', '星野', '独野', 'TEST TARO', '勘解由', '海野']

export type FullOffice = {
  /** A resident of a family of three. */
  readonly personNo: number
}

/** Everything through the roads, by the people whose work it is. */
export const fillOffice = async (office: TestOffice, today: string): Promise<FullOffice> => {
  const on = (typed: TypedIn): TypedIn => ({
    ...typed, movedOn: today, notifiedOn: today, proof: { ...typed.proof, plannedMoveOutOn: today },
  })
  const [personNo = 0] = await movedIn(office, on(familyNo(1)))
  await movedIn(office, on(familyNo(2)))
  await copyOf(office, personNo)
  await blockOn(office, personNo, today)
  await planOf(office, today)
  for (let n = 0; n < WAITING; n += 1) await wait(office, n)
  await received(office, on(familyNo(3)))
  await entered(office, on(alone(4, { fullName: LONG, fullNameKana: 'カデノコウジワタナベ　ジュゲムゴコウノスケザエモン' })))
  await checked(office, on(familyNo(5)))
  await checked(office, on(alone(6, { fullName: LONG, fullNameKana: 'カデノコウジワタナベ　ジュゲムゴコウノスケザエモン' })))
  await atPost(office, on(alone(7)), on(alone(8)))
  return { personNo }
}

/** Families of one to six, some of whom bear the longest names there are. */
const wait = async (office: TestOffice, n: number): Promise<void> => {
  const names = Array.from({ length: 1 + (n % 6) }, (_, at) => (at === 0 && n % 4 === 0 ? LONGEST : LONG))
  await (await office.as('uketsuke')).act('receive', receipt(names))
}

/** A copy of one household, ready to be handed over. */
const copyOf = async (office: TestOffice, personNo: number): Promise<void> => {
  const [row] = await office.db.asOwner.query<{ household_no: number }>(
    'select household_no from record.resident_current where person_no = $1', [personNo])
  const { caseId } = await (await office.as('uketsuke')).act('receive', { ...receipt(['森野　花子'], 'residence-copy') })
  const outcome = await (await office.as('hakko')).issue('residence-copy', {
    householdNo: row?.household_no, scope: 'some', members: [personNo], form: 'household',
    requester: {
      category: 'self', personNo, name: '森野　花子', address: '架空県朧月町朧一丁目11番1号', evidence: ['driving-licence'],
    },
    asked: [], leftOut: [], individualNumberOf: [], residentCodeOf: [], numberUse: null, purpose: null,
    itemReason: null, copies: 1, publicUse: false, fee: { kind: 'charged' }, delivery: 'counter', printerNo: '',
    replaces: null, requestId: null,
  }, { case: String(caseId) })
  if (outcome.outcome !== 'done') throw new Error(`no copy: ${JSON.stringify(outcome)}`)
}

/** A plan of audits that waits for the council and its chair. */
const planOf = async (office: TestOffice, today: string): Promise<void> => {
  await (await office.as('tokatsu')).act('draft-plan', {
    kind: 'audit-plan', title: '令和8年度情報セキュリティ監査実施計画', startsOn: today, endsOn: today, document: '総情第40号',
    content: '住民記録システムの運用と外部委託の状況。監査人は町から独立した外部の監査人とし、結果を会議に報告する。',
  })
}

/** Two filings at a contractor's post: one untouched, one entered there and waiting for staff. */
const atPost = async (office: TestOffice, lying: TypedIn, typed: TypedIn): Promise<void> => {
  const [clerk, worker] = [await office.as('uketsuke'), await office.as('itaku')]
  const [bound] = await office.db.asOwner.query<{ contract_id: string }>(
    `select contract_id from outsourcing.worker where operator_id = 'itaku'`)
  for (const each of [lying, typed]) {
    const caseId = await received(office, each)
    await clerk.act('hand-to-post', { caseId, contractId: bound?.contract_id, postNo: 1, persons: [], households: [] })
    if (each === typed) await worker.act('move-in', each, { case: caseId })
  }
}

/** Proposed by one, and waiting for the other. */
const blockOn = async (office: TestOffice, personNo: number, today: string): Promise<void> => {
  await (await office.as('hogo')).act('propose-block', {
    kind: 'other', personNo, householdNo: null, levels: { entry: 'alert', certificate: 'alert', inquiry: 'none' },
    startsOn: today, endsOn: null, reason: '見本の申出による',
  })
}
