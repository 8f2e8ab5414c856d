/** What may happen next in a life: filings with drawn people, days and places, sound or not. */
import { blank as blankMove } from '../../src/events/by-notification/change-of-address/form.ts'
import { blank as blankChange } from '../../src/events/by-notification/household-change/form.ts'
import { blank as blankNotice } from '../../src/events/by-notification/move-in-notice/prefill.ts'
import { hanako, maria, person } from '../../src/events/by-notification/move-in/examples.ts'
import { blank as blankOut } from '../../src/events/by-notification/move-out/form.ts'
import { blank as blankCancel } from '../../src/events/cancellation/cancel-event/form.ts'
import { blank as blankBirth } from '../../src/events/ex-officio/birth/form.ts'
import { blank as blankDeath } from '../../src/events/ex-officio/death/form.ts'
import { blank as blankCorrection } from '../../src/events/ex-officio/error-correction/form.ts'
import { addDays, civilDay, type CivilDay } from '../../src/law/calendar.ts'
import { exactDate } from '../../src/law/imprecise-date.ts'
import { HEAD } from '../../src/record/relationship.ts'
import type { ResidentRecord } from '../../src/record/resident.ts'
import type { Filing } from '../scenarios/filing.ts'
import { householdsOf, newestOf, pick, rowsOf, some, type Draw, type World } from './world.ts'

/** A filing for the world as it is, or nothing where nobody is there to file it. */
export type Step = (world: World) => Promise<Filing | undefined>

const RELATIONSHIPS = ['妻', '夫', '子', '母', '弟', '同居人', '縁故者', '子の子'] as const

const DIGITS = '十一二三四五六七八九'
const inKanji = (n: number): string => [...String(n)].map((digit) => DIGITS[Number(digit)] ?? '').join('')

const ago = ({ today, draw }: World, atMost: number): CivilDay => addDays(today, -draw(atMost + 1))

const placeNo = (n: number) => ({
  oazaAza: '朧一丁目', townBlockCode: '0000001', addressKind: 'residential-indication' as const, lot: `${n}番`,
  katagaki: null,
})

const newcomer = (world: World, relationshipToHead: string) => {
  const { draw, serial } = world
  const isForeign = draw(5) === 0
  const birth = exactDate(addDays(civilDay('1950-01-01'), draw(25_000)))
  return {
    ...(isForeign ? maria : person), individualNumber: null, residentCode: null,
    fullName: `生野　${inKanji(serial())}`, sex: pick(draw, ['male', 'female'] as const), birthDate: birth,
    ...(isForeign ? { residenceCardNo: `AB${String(10_000_000 + serial())}CD`, periodExpiresOn: null } : {}),
    relationshipToHead,
  }
}

export const moveIn: Step = (world) => {
  const { draw, serial, today } = world
  const movedOn = ago(world, 20)
  const others = Array.from({ length: draw(4) }, () => newcomer(world, pick(draw, RELATIONSHIPS)))
  return Promise.resolve({
    kind: 'move-in',
    input: {
      ...hanako, movedOn, notifiedOn: today, address: placeNo(serial()), movers: [newcomer(world, HEAD), ...others],
      lateReason: '多忙',
    },
  })
}

type Kin = { readonly personNo: number; readonly relationshipToHead: string }

/** One head among them, or none; everybody else is something to them. */
const underHead = (draw: Draw, people: readonly ResidentRecord[], withHead: boolean): readonly Kin[] => {
  const head = withHead ? pick(draw, people).personNo : undefined
  return people.map(({ personNo }) =>
    ({ personNo, relationshipToHead: personNo === head ? HEAD : pick(draw, RELATIONSHIPS) }))
}

export const changeOfAddress: Step = async (world) => {
  const { draw, serial, today } = world
  const households = await householdsOf(world)
  if (households.length === 0) return undefined
  const from = pick(draw, households)
  const to = draw(2) === 0 ? undefined : pick(draw, households)[0]
  const people = draw(3) === 0 ? from : some(draw, from)
  const address = to === undefined ? placeNo(serial())
    : { ...placeNo(0), oazaAza: to.oazaAza, townBlockCode: to.townBlockCode, lot: to.lot }
  return {
    kind: 'change-of-address',
    input: {
      ...blankMove,
      movedOn: ago(world, 20),
      notifiedOn: today,
      address,
      movers: underHead(draw, people, to === undefined),
      household: {
        to: to === undefined ? 'new' : 'join',
        householdNo: to?.householdNo ?? null,
        headConsents: true,
        headComesLater: false,
      },
    },
  }
}

export const householdChange: Step = async (world) => {
  const { draw, today } = world
  const households = await householdsOf(world)
  if (households.length === 0) return undefined
  const from = pick(draw, households)
  const change = pick(draw, ['head-change', 'household-split', 'household-merge', 'household-change'] as const)
  const isWhole = change === 'head-change' || change === 'household-merge'
  const movers = isWhole ? from : some(draw, from)
  const staying = from.filter((member) => !movers.includes(member))
  const to = pick(draw, households)[0]?.householdNo ?? null
  const founds = change === 'head-change' || change === 'household-split'
  return {
    kind: 'household-change',
    input: {
      ...blankChange, change, ground: 'notification', changedOn: ago(world, 10), notifiedOn: today,
      toHouseholdNo: founds ? null : to, headConsents: true, movers: underHead(draw, movers, founds),
      staying: staying.length > 0 && movers.some(({ isHead }) => isHead) && draw(2) === 0
        ? underHead(draw, staying, true) : [],
    },
  }
}

export const moveOut: Step = async (world) => {
  const { draw, today } = world
  const households = await householdsOf(world)
  if (households.length === 0) return undefined
  const from = pick(draw, households)
  const people = draw(2) === 0 ? from : some(draw, from)
  return {
    kind: 'move-out',
    input: {
      ...blankOut, plannedOn: addDays(today, draw(50) - 20), notifiedOn: today, exOfficioNo: '職-1',
      destination: draw(4) === 0
        ? { to: 'abroad', address: '', code: null, country: '架空国' }
        : { to: 'domestic', address: '架空県星見市月影町１番地', code: null, country: null },
      movers: people.map(({ personNo }) => ({ personNo })),
    },
  }
}

export const moveInNotice: Step = async (world) => {
  const leaving = (await newestOf(world)).filter(({ plannedMoveOutOn }) => plannedMoveOutOn !== null)
  if (leaving.length === 0) return undefined
  const first = pick(world.draw, leaving)
  const people = leaving.filter(({ householdNo }) => householdNo === first.householdNo)
  return {
    kind: 'move-in-notice',
    input: {
      ...blankNotice, movedInOn: ago(world, 5), noticedOn: world.today, destination: '架空県雲居村１番地',
      movers: people.map(({ personNo }) => ({ personNo, toldName: null })),
    },
  }
}

export const birth: Step = async (world) => {
  const { draw, serial, today } = world
  const households = await householdsOf(world)
  if (households.length === 0) return undefined
  const parent = pick(draw, pick(draw, households))
  const [mover] = blankBirth.movers
  const isForeign = parent.kind === 'foreign'
  return {
    kind: 'birth',
    input: {
      ...blankBirth, source: 'notification', notifiedOn: today, exOfficioNo: '職-2',
      parent: { personNo: parent.personNo, sameFamilyRegister: !isForeign },
      movers: [{
        ...mover, kind: isForeign ? 'foreign' : 'japanese', fullName: `生野　${inKanji(serial())}`, fullNameKana: null,
        birthDate: exactDate(ago(world, 14)), sex: pick(draw, ['male', 'female'] as const),
        relationshipToHead: pick(draw, ['子', '子の子', '弟']),
        nationality: isForeign ? '架空国' : null, alphabetName: null,
      }],
    },
  }
}

export const death: Step = async (world) => {
  const households = await householdsOf(world)
  if (households.length === 0) return undefined
  const { personNo } = pick(world.draw, pick(world.draw, households))
  return {
    kind: 'death',
    input: {
      ...blankDeath, source: 'notification', notifiedOn: world.today, exOfficioNo: '職-3',
      diedOn: exactDate(ago(world, 6)), movers: [{ personNo }],
    },
  }
}

/** A name written wrongly, or a remark forgotten; of a removed record the note alone. */
export const errorCorrection: Step = async (world) => {
  const { draw, serial, today } = world
  const everybody = await newestOf(world)
  if (everybody.length === 0) return undefined
  const record = pick(draw, everybody)
  const name = { item: 'fullName', was: record.fullName, to: `生野　${inKanji(serial())}` }
  const remark = { item: 'remark', was: record.remark ?? '', to: `備考${serial()}` }
  const isRemoved = record.status !== 'current'
  return {
    kind: 'error-correction',
    input: {
      ...blankCorrection, correctedOn: today, exOfficioNo: '職-5', evidence: '戸籍の写し',
      resident: { personNo: record.personNo },
      corrections: isRemoved && draw(2) === 0 ? [] : [draw(2) === 0 ? name : remark],
      note: isRemoved ? '氏名は誤記。' : '',
    },
  }
}

/** Anything that ever happened to somebody of this life, and to whoever was in it with them. */
export const cancelEvent: Step = async (world) => {
  const { draw, today, persons } = world
  const rows = (await rowsOf(world.office, persons)).filter(({ personNo }) => persons.includes(personNo))
  if (rows.length === 0) return undefined
  const row = draw(3) === 0 ? pick(draw, rows) : rows.toReversed().find((one) => one.historyNo > 1) ?? pick(draw, rows)
  const ofOneCase = rows.filter(({ caseId }) => caseId !== null && caseId === row.caseId)
  return {
    kind: 'cancel-event',
    input: {
      ...blankCancel, exOfficioNo: '職-4', cancelledOn: today, appliedOn: today, note: '届出の誤り。',
      household: pick(draw, ['old', 'new'] as const),
      targets: (draw(2) === 0 || ofOneCase.length === 0 ? [row] : ofOneCase)
        .map(({ personNo, historyNo }) => ({ personNo, historyNo, relationshipToHead: '' })),
    },
  }
}
