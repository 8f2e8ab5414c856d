/** What the keys do to a draft. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { form } from '../../../src/events/by-notification/move-in/face.ts'
import type { Form, Section } from '../../../src/frame/form.ts'
import { valueAt } from '../../../src/frame/form.ts'
import type { CivilDay } from '../../../src/law/calendar.ts'
import type { ShownRecord } from '../../ask/shapes/register.ts'
import type { SpokenFinding } from '../../ask/problem.ts'
import { withValue } from '../../parts/Field/value.ts'
import { merge } from '../../parts/FormView/blank.ts'
import { addItem, beginDraft, copyPrevious, removeMover, stillSaid } from './draft.ts'
import { labelIn } from './labels.ts'

const first = {
  kind: 'japanese',
  fullName: '海野　岬',
  registeredDomicile: '架空県雲居村１番地',
  familyRegisterHead: '海野　岬',
  remark: 'x',
}
const draft = {
  movers: [
    first,
    { kind: 'japanese', fullName: '', registeredDomicile: '', familyRegisterHead: '海野　湊', remark: '' },
  ],
}

describe('前の人と同じ', () => {
  it('copies what carries, of a name the surname alone, and only into what is empty', () => {
    const copied = copyPrevious(form, draft, 1)
    assert.equal(valueAt(copied, 'movers.1.fullName'), '海野　')
    assert.equal(valueAt(copied, 'movers.1.registeredDomicile'), '架空県雲居村１番地')
    assert.equal(valueAt(copied, 'movers.1.familyRegisterHead'), '海野　湊')
    assert.equal(valueAt(copied, 'movers.1.remark'), '')
  })

  it('does nothing for the first', () => {
    assert.deepEqual(copyPrevious(form, draft, 0), draft)
  })
})

const movers: Section = {
  id: 'movers',
  title: '異動者',
  path: 'movers',
  repeated: { itemTitle: '人目', atMost: 2 },
  fields: [{ name: 'personNo', label: '住民', type: 'resident' }],
}
const known = (personNo: number): ShownRecord => ({
  personNo,
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
const received = (...personNos: readonly (number | undefined)[]) => ({
  day: '2026-11-21',
  source: 'none',
  movers: personNos.map((personNo) => ({
    name: '海野　岬',
    papersShown: [],
    papersMissing: [],
    ...(personNo === undefined ? {} : { personNo }),
  })),
  people: personNos.flatMap((personNo) => (personNo === undefined ? [] : [known(personNo)])),
})

describe('a draft of residents', () => {
  const people: Form = { sections: [movers] }
  const blank = { movers: [{ personNo: null, relationshipToHead: '' }] }

  it('begins with those who were looked up at the reception, and never with a name alone', () => {
    const item = { personNo: null, relationshipToHead: '' }
    assert.deepEqual(beginDraft(people, received(undefined), blank), { movers: [item] })
    assert.deepEqual(beginDraft(people, received(7, undefined, 8), blank), {
      movers: [
        { ...item, personNo: 7 },
        { ...item, personNo: 8 },
      ],
    })
  })

  it('puts the first into the one field that asks for somebody', () => {
    const { repeated: _, ...single } = movers
    const one: Form = { sections: [{ ...single, path: 'deceased' }] }
    assert.deepEqual(beginDraft(one, received(7), {}), { deceased: { personNo: 7 } })
  })

  it('grows no further than the form', () => {
    const two = addItem(movers, addItem(movers, { movers: [] }, blank), blank)
    assert.equal(addItem(movers, two, blank), two)
  })
})

describe('a draft', () => {
  it('loses one mover and keeps the others in order', () => {
    const section = form.sections.find(({ repeated }) => repeated !== undefined)
    assert.ok(section !== undefined)
    assert.equal(valueAt(removeMover(section, draft, 0), 'movers.0.familyRegisterHead'), '海野　湊')
  })

  it('takes what is said over what is not, and lists whole', () => {
    assert.deepEqual(merge({ a: '', b: [1] }, { a: 'x', c: null }), { a: 'x', b: [1], c: null })
    assert.deepEqual(merge({ b: [1] }, { b: [] }), { b: [] })
  })
})

describe('what a path is called', () => {
  it('is the word on the form, with the mover it belongs to', () => {
    assert.equal(labelIn(form, 'movedOn'), '異動日（転入した日）')
    assert.equal(labelIn(form, 'movers.1.birthDate'), '2人目 生年月日')
    assert.equal(labelIn(form, 'address.lot'), '住所（番地）')
    assert.equal(labelIn(form, 'address.oazaAza'), '住所（町字）')
    assert.equal(labelIn(form, 'proof.kind'), '転出の証明')
  })
})

const said = (field: string | null): SpokenFinding => ({
  class: 'error',
  code: 'blank',
  field,
  basis: 'STD 4.0.3',
  says: '空欄にできない項目が空欄です。',
  remedy: '届書を見て入力してください。',
  finalOnly: false,
})

describe('what is said of a draft', () => {
  const findings = [null, 'movers.0', 'movers.0.fullName', 'movers.1.fullName'].map(said)
  const fieldsAfter = (path: string, value: unknown): readonly (string | null)[] =>
    stillSaid(findings, draft, withValue(draft, path, value)).map(({ field }) => field)

  it('is not said any more of what has changed since', () => {
    assert.deepEqual(fieldsAfter('movers.1.fullName', '海野　湊'), [null, 'movers.0', 'movers.0.fullName'])
  })

  it('stays where something else has changed', () => {
    assert.deepEqual(fieldsAfter('movers.0.remark', 'y'), [
      null,
      'movers.0',
      'movers.0.fullName',
      'movers.1.fullName',
    ])
  })
})
