/** Of a record a contractor's worker sees what the contract lists and nothing else. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { Officer } from '../frame/officer.ts'
import { engagement } from '../outsourcing/examples.ts'
import { shownRecord } from './shown-record.ts'

const RECORD = {
  person_no: 101, household_no: 11, full_name: '独野　一', birth_date: '昭和60年1月2日', sex: 'male',
  registered_domicile: '架空県朧月町一番', caution_note: '留意', changed_items: { fullName: ['独野　二', '独野　一'] },
  individual_number_id: '01939f6e-0000-7000-8000-0000000000a1', resident_code_id: null,
}

const seenUnder = (items: readonly string[]) => {
  const officer: Officer = {
    operatorId: 'itaku', name: '委託　かぜ', kind: 'contractor', sessionId: 's', terminalId: 'itaku-1', place: '委託区画',
    grants: [], masks: [], stamp: 1,
    bond: { engagement: { ...engagement, items }, contractId: engagement.contractId, postNo: 1, proofKey: 'key' },
  }
  return shownRecord({ record: RECORD, blocks: [] }, officer)
}

it('shows the items of the contract', () => {
  const seen = seenUnder(['full-name', 'sex'])
  assert.deepEqual([seen['fullName'], seen['sex'], seen['personNo']], ['独野　一', 'male', 101])
  for (const item of ['birthDate', 'registeredDomicile', 'cautionNote', 'changedItems']) {
    assert.equal(seen[item], null, item)
    assert.ok(seen.hidden.includes(item), item)
  }
})

it('shows all but the numbers where the contract lists none', () => {
  const seen = seenUnder([])
  assert.deepEqual([seen['birthDate'], seen['registeredDomicile']], ['昭和60年1月2日', '架空県朧月町一番'])
  assert.equal(Object.hasOwn(seen, 'individualNumberId'), false)
})
