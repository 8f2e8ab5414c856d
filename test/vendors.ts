/** The officers of contractors at their portals: people of their own company, each named in one contract. */
import { grantsOf } from '../src/access/matrix.ts'
import { newEnrolmentCode } from '../src/desk/enrol-terminal.ts'
import { atWork, type AtWork } from '../town/colleague.ts'
import { DEMO_PASSWORD } from '../town/office.ts'
import { engage } from './engaged.ts'
import type { TestOffice } from './office.ts'

/** Whom to name as what. */
export type Vendor = {
  readonly operatorId: string
  readonly contractId: string
  readonly role?: 'security-officer' | 'on-site-manager'
}

const GIVEN = 'saisho-no-aikotoba-99'

/** Registers the person with a terminal outside every post, names them in the contract, and signs them in. */
export const vendorAtWork = async (office: TestOffice, vendor: Vendor): Promise<AtWork> => {
  const { operatorId, contractId, role = 'security-officer' } = vendor
  const { db, desk, administrator } = office
  const term = { validFrom: '2020-01-01', validUntil: null }
  const terminalId = `${operatorId}-1`
  await administrator.act('register-terminal', {
    terminalId, place: '委託先の事務所', code: newEnrolmentCode(desk.crypto), printer: null, trays: [],
  })
  await administrator.act('register-operator', {
    operatorId, name: `責任　${operatorId}`, unit: '架空サービス株式会社', kind: 'contractor', password: GIVEN, ...term,
  })
  await administrator.act('grant', { operatorId, grants: grantsOf('vendor-portal'), ...term })
  await db.asOwner.query(`update access.credential set must_change = false,
    password_hash = (select password_hash from access.credential where operator_id = 'nyuryoku')
    where operator_id = $1`, [operatorId])
  await db.asOwner.query(`update outsourcing.contractor_officer set operator_id = $1
    where contract_id = $2 and role = $3`, [operatorId, contractId, role])
  return atWork(office.desk, { operator: operatorId, password: DEMO_PASSWORD, terminal: terminalId })
}

/** Another contract with people and a post of its own, of another company. */
export const otherContract = async ({ db, desk, administrator }: TestOffice, contractId: string): Promise<void> => {
  const term = { validFrom: '2020-01-01', validUntil: null }
  await administrator.act('register-terminal', {
    terminalId: 'betsu-1', place: '本庁町民課', code: newEnrolmentCode(desk.crypto), printer: null, trays: [],
  })
  await administrator.act('register-operator', {
    operatorId: 'betsu', name: '別社　ひと', unit: '別の架空株式会社', kind: 'contractor', password: GIVEN, ...term,
  })
  await engage(db, { operatorId: 'betsu', terminalId: 'betsu-1', contractId })
}
