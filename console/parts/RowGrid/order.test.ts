/** A list that holds still, and how it is walked. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { holdOrder, stepTo } from './order.ts'

const rows = (...keys: readonly string[]) => keys.map((key) => ({ key }))
const keyOf = ({ key }: { readonly key: string }): string => key
const keys = (held: { readonly rows: readonly { readonly key: string }[] }) => held.rows.map(keyOf)

describe('a list under the eyes', () => {
  it('keeps known rows where they are, drops those that are gone, and adds new ones at the end', () => {
    const held = holdOrder(['b', 'a', 'c'], rows('a', 'd', 'b'), keyOf)
    assert.deepEqual(keys(held), ['b', 'a', 'd'])
    assert.equal(held.fresh, 1)
  })

  it('shows the newest answer of a row it already shows', () => {
    const [row] = holdOrder(['a'], [{ key: 'a', state: 'checked' }], keyOf).rows
    assert.equal(row?.state, 'checked')
  })

  it('is walked to its ends and no further', () => {
    assert.equal(stepTo('ArrowDown', 0, 3), 1)
    assert.equal(stepTo('ArrowDown', 2, 3), 2)
    assert.equal(stepTo('ArrowUp', 0, 3), 0)
    assert.equal(stepTo('End', 0, 3), 2)
    assert.equal(stepTo('PageDown', 0, 3), 2)
    assert.equal(stepTo('x', 0, 3), undefined)
  })
})
