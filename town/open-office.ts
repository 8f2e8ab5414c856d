/** Opens the imaginary town's office through the roads: an administrator lets everybody in, the masters are loaded. */
import { grantsOf } from '../src/access/matrix.ts'
import { specimenSeal } from '../src/certificates/specimen-seal.ts'
import type { Desk } from '../src/desk/desk.ts'
import { newEnrolmentCode } from '../src/desk/enrol-terminal.ts'
import { createFirstAdministrator } from '../src/desk/first-admin.ts'
import { civilDay } from '../src/law/calendar.ts'
import { listOfficialHolidays } from '../src/law/holidays.ts'
import { residentCodeCheckDigit } from '../src/record/numbers.ts'
import { atWork, firstDay, type AtWork } from './colleague.ts'
import { openGovernance } from './governance.ts'
import {
  ADMINISTRATOR, COLLEAGUES, DEMO_PASSWORD, GIVEN_PASSWORD, MAYOR, MUNICIPALITIES, OFFICE, TERMINALS, TOWN_BLOCKS,
  type Colleague, type OfficeToOpen,
} from './office.ts'

/** @returns the administrator at work. Works in a database without operators. */
export const openOffice = async (desk: Desk, stock = 300, office: OfficeToOpen = OUR_OFFICE): Promise<AtWork> => {
  const { operator, name, unit, terminal } = ADMINISTRATOR
  const first = await createFirstAdministrator(desk.db, desk.crypto, {
    operatorId: operator, name, unit, password: DEMO_PASSWORD, terminalId: terminal, place: unit,
  })
  if (first.outcome !== 'created') throw new Error(`the office is open already: ${first.outcome}`)
  const administrator = await atWork(desk, { operator, password: DEMO_PASSWORD, terminal })
  for (const { terminalId, place } of TERMINALS.filter((known) => known.terminalId !== terminal)) {
    const code = newEnrolmentCode(desk.crypto)
    await administrator.act('register-terminal', { terminalId, place, code, printer: `${terminalId}-p`, trays: [] })
  }
  for (const colleague of COLLEAGUES) await letIn(desk, administrator, colleague)
  await loadMasters(administrator, { stock, startsOn: await today(desk), office })
  await openGovernance(desk)
  return administrator
}

const letIn = async (desk: Desk, administrator: AtWork, colleague: Colleague): Promise<void> => {
  const { operator, name, unit, kind, bundles, terminal } = colleague
  const term = { validFrom: '2026-01-01', validUntil: null }
  const password = GIVEN_PASSWORD
  await administrator.act('register-operator', { operatorId: operator, name, unit, kind, password, ...term })
  await administrator.act('grant', { operatorId: operator, grants: bundles.flatMap(grantsOf), ...term })
  // A contractor's worker cannot so much as sign in before a contract names them.
  if (kind === 'staff') await firstDay(desk, { operator, password, terminal }, DEMO_PASSWORD)
}

/** The office's day, from which the mayor attests. */
const today = async ({ db }: Desk): Promise<string> => {
  const [row] = await db.query<{ today: string }>(`select desk.office_day()->>'today' as today`)
  return row?.today ?? ''
}

type Masters = { readonly stock: number; readonly startsOn: string; readonly office: OfficeToOpen }

const loadMasters = async (administrator: AtWork, { stock, startsOn, office }: Masters): Promise<void> => {
  const { firstCode, ...named } = office
  await administrator.act('set-office', { ...named, residentCodeStockThreshold: 50 })
  await administrator.act('load-municipalities', { rows: MUNICIPALITIES })
  await administrator.act('set-attestor', {
    role: 'mayor', title: `${office.municipality}長`, name: MAYOR, seal: specimenSeal(), startsOn, endsOn: null,
  })
  for (const kind of ['residence-copy', 'removed-record-copy']) {
    await administrator.act('set-certificate-rule', {
      kind, what: 'fee', fromDay: startsOn, value: { yen: 300, provision: `${office.municipality}手数料条例別表` },
    })
  }
  await administrator.act('load-town-blocks', { rows: TOWN_BLOCKS })
  await administrator.act('set-holidays', { days: holidays() })
  if (stock > 0) await administrator.act('stock-codes', { codes: stockOfCodes(stock, firstCode) })
}

const holidays = (): readonly { readonly day: string; readonly name: string }[] =>
  listOfficialHolidays(civilDay('2024-01-01'), civilDay('2027-12-31'))
    .map(({ on, title }) => ({ day: on, name: title }))

const FIRST_CODE = 9_900_000_000

const OUR_OFFICE: OfficeToOpen = { ...OFFICE, firstCode: FIRST_CODE }

/** Codes of the imaginary town's own range, each with its check digit. */
export const stockOfCodes = (count: number, from = FIRST_CODE): readonly string[] =>
  Array.from({ length: count }, (_, at) => {
    const ten = String(from + at).padStart(10, '0')
    return `${ten}${residentCodeCheckDigit(ten)}`
  })
