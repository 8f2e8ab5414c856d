/** People whose past is worth looking at: forty events, the longest names, a member who left, notes of every class. */
import { civilDay } from '../../src/law/calendar.ts'
import { exactDate } from '../../src/law/imprecise-date.ts'
import { amend } from '../../src/record/change.ts'
import type { TestOffice } from '../office.ts'
import { alone, familyNo, movedIn, type TypedIn } from '../scenarios/family.ts'
import { eventOf, movedOut, writtenOf } from '../scenarios/written.ts'
import { LONG } from './full-office.ts'

export type Past = {
  /** Of a family of four whose child has left. */
  readonly head: number
  /** Somebody with forty events and the longest name there is. */
  readonly long: number
}

const MOVES = 38

/** Everything through the roads or the one write. */
export const livePast = async (office: TestOffice, today: string): Promise<Past> => {
  const on = (typed: TypedIn): TypedIn => ({
    ...typed, movedOn: today, notifiedOn: today, proof: { ...typed.proof, plannedMoveOutOn: today },
  })
  const [head = 0, , child = 0] = await movedIn(office, on(familyNo(1)))
  await movedIn(office, on({
    ...alone(2, { relationshipToHead: '同居人' }), address: familyNo(1).address,
    household: { to: 'join', householdNo: await householdOf(office, head), headConsents: true, headComesLater: false },
  }))
  await movedOut(office, [child], today)
  const kana = 'カデノコウジワタナベ　ジュゲムゴコウノスケザエモン'
  const [long = 0] = await movedIn(office, on(alone(3, { fullName: LONG, fullNameKana: kana })))
  await changed(office, long, today)
  return { head, long }
}

const householdOf = async ({ db }: TestOffice, personNo: number): Promise<number> => {
  const [row] = await db.asOwner.query<{ no: number }>(
    'select household_no as no from record.resident_current where person_no = $1', [personNo])
  return row?.no ?? 0
}

/** Moves about the town, one of them noted; the last row says a remark. */
const changed = async (office: TestOffice, personNo: number, today: string): Promise<void> => {
  const event = { ...eventOf('change-of-address', today), eventOn: exactDate(civilDay(today)) }
  for (let n = 1; n <= MOVES; n += 1) {
    const cautionNote = n === 5 ? '転居前の住所は届出人の申立てによる。' : null
    const outcome = await writtenOf(office, [personNo], (record) => amend(record, {
      lot: `${n}番地の${n}`, katagaki: `ロングネームレジデンス霞ヶ丘弐番館西棟${100 + n}号室`,
      ...(n === MOVES ? { remark: '事実上の世帯主あり（届出による）' } : {}),
    }, { ...event, cautionNote }))
    if (outcome.outcome !== 'done') throw new Error('the move was not written')
  }
}
