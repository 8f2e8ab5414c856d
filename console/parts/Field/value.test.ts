/** Values are replaced by their path, and nothing else is touched. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { valueAt } from '../../../src/frame/form.ts'
import { isWithin, withValue } from './value.ts'

describe('a value in a tree', () => {
  it('is replaced where it lies, lists staying lists', () => {
    const tree = { movers: [{ fullName: 'a' }, { fullName: 'b' }], movedOn: '' }
    const changed = withValue(tree, 'movers.1.fullName', '海野')
    assert.deepEqual(changed, { movers: [{ fullName: 'a' }, { fullName: '海野' }], movedOn: '' })
    assert.equal(tree.movers[1]?.fullName, 'b')
  })

  it('is made with what is missing on the way', () => {
    assert.deepEqual(withValue({}, 'movers.0.birthDate', null), { movers: [{ birthDate: null }] })
    assert.equal(valueAt(withValue({}, 'previous.address', 'x'), 'previous.address'), 'x')
  })

  it('belongs to the whole it lies in, and to no other', () => {
    assert.ok(isWithin('address.lot', 'address'))
    assert.ok(isWithin('address', 'address'))
    assert.equal(isWithin('addressCode', 'address'), false)
  })
})
