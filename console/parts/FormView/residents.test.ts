/** Lists of residents: which sections they are, and how people come into them. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Field, Form, Section } from '../../../src/frame/form.ts'
import type { CivilDay } from '../../../src/law/calendar.ts'
import type { ShownRecord } from '../../ask/shapes/register.ts'
import { addressIn, isListOfPeople, namesResidents, peopleIn, withPeople, withResident } from './residents.ts'

const field = (name: string, type: Field['type']): Field => ({ name, label: name, type })
const movers: Section = {
  id: 'movers',
  title: '異動者',
  path: 'movers',
  repeated: { itemTitle: '人目', atMost: 4 },
  fields: [
    field('personNo', 'resident'),
    { ...field('relationshipToHead', 'relationship'), startsAs: 'relationshipToHead' },
  ],
}
const person = (personNo: number, relationshipToHead = '子'): ShownRecord => ({
  personNo,
  ...(relationshipToHead === '' ? {} : { relationshipToHead }),
  historyNo: 1,
  status: 'current',
  kind: 'japanese',
  fullName: '海野　岬',
  birthDate: { kind: 'exact', text: '平成2年5月4日', sortOn: '1990-05-04' as CivilDay },
  hasIndividualNumber: false,
  hasResidentCode: false,
  hidden: [],
  blocked: 'none',
})
const people = (...personNos: readonly number[]) => personNos.map((personNo) => person(personNo))
const blank = { movers: [{ personNo: null, relationshipToHead: '', kept: 'x' }] }

describe('a list of residents', () => {
  it('takes one row a person while little more than the person is asked for', () => {
    assert.equal(isListOfPeople(movers), true)
    assert.equal(isListOfPeople({ ...movers, fields: [...movers.fields, field('address', 'address')] }), false)
    assert.equal(isListOfPeople({ ...movers, fields: [field('fullName', 'name')] }), false)
    const { repeated: _, ...single } = movers
    assert.equal(isListOfPeople(single), false)
  })

  it('fills the places where nobody stands yet, then goes on behind the last', () => {
    const begun = {
      movers: [
        { personNo: 1, relationshipToHead: '世帯主' },
        { personNo: null, relationshipToHead: '' },
      ],
    }
    const filled = withPeople(movers, begun, blank, [person(2), person(3, '')])
    assert.deepEqual(peopleIn(movers, filled), [1, 2, 3])
    assert.deepEqual(filled, {
      movers: [
        { personNo: 1, relationshipToHead: '世帯主' },
        { personNo: 2, relationshipToHead: '子' },
        { personNo: 3, relationshipToHead: '', kept: 'x' },
      ],
    })
  })

  it('takes nobody twice, and no more than the form has room for', () => {
    const filled = withPeople(movers, { movers: [] }, blank, people(1, 2, 2, 1, 3, 4, 5))
    assert.deepEqual(peopleIn(movers, filled), [1, 2, 3, 4])
    assert.deepEqual(peopleIn(movers, withPeople(movers, filled, blank, people(2, 6))), [1, 2, 3, 4])
  })

  it('starts what stands beside somebody from their record, whatever stood there', () => {
    const begun = { movers: [{ personNo: 1, relationshipToHead: '妻' }] }
    assert.deepEqual(withResident(movers, begun, 'movers.0', person(2, '子の子')), {
      movers: [{ personNo: 2, relationshipToHead: '子の子' }],
    })
    const nobody = withPeople({ ...movers, fields: [field('personNo', 'resident')] }, begun, blank, people(2))
    assert.deepEqual(nobody, { movers: [...begun.movers, { personNo: 2, relationshipToHead: '', kept: 'x' }] })
  })

  it('is known by its field, wherever the form has it', () => {
    const form = (section: Section): Form => ({ sections: [section] })
    assert.equal(namesResidents(form(movers)), true)
    assert.equal(namesResidents(form({ ...movers, fields: [field('fullName', 'name')] })), false)
    assert.equal(namesResidents(undefined), false)
  })

  it('finds the address of the form, and none inside a list', () => {
    const place: Section = { id: 'to', title: '', path: 'to', fields: [field('address', 'address')] }
    assert.equal(addressIn({ sections: [movers, place] }), 'to.address')
    assert.equal(addressIn({ sections: [{ ...place, path: '' }] }), 'address')
    assert.equal(addressIn({ sections: [{ ...place, repeated: { itemTitle: '', atMost: 2 } }] }), undefined)
  })
})
