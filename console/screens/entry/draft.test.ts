/** What the keys do to a draft. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { form } from '../../../src/events/by-notification/move-in/face.ts'
import { valueAt } from '../../../src/frame/form.ts'
import type { SpokenFinding } from '../../ask/problem.ts'
import { withValue } from '../../parts/Field/value.ts'
import { copyPrevious, merge, removeMover, stillSaid } from './draft.ts'
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
    assert.equal(labelIn(form, 'address.lot'), '住所')
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
