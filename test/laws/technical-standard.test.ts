/** The clause map tells the truth: every part it names is there, and every clause says why where it names none. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { MATRIX } from '../../src/access/matrix.ts'
import * as access from '../../src/access/provisions.ts'
import { APPROVAL_RULES } from '../../src/assurance/approval-kinds.ts'
import * as assurance from '../../src/assurance/provisions.ts'
import * as provisions from '../../src/law/provision.ts'
import { CLAUSES, clauseProvision, findClause, TECHNICAL_STANDARD } from '../../src/law/technical-standard.ts'

const ids = new Set(MATRIX.map(({ id }) => id))
const isThere = (part: string): boolean =>
  part.includes('/') ? existsSync(new URL(`../../${part}`, import.meta.url)) : ids.has(part)

for (const { id, title, enforces, enforcedBy, unenforced, evidence } of CLAUSES) {
  test(`第${id} ${title}`, () => {
    assert.deepEqual(enforcedBy.filter((part) => !isThere(part)), [], 'named, but not there')
    assert.equal(unenforced === null, enforcedBy.length > 0)
    assert.equal(enforces !== '', enforcedBy.length > 0)
    assert.notEqual(evidence, '')
  })
}

test('all clauses are there once, under their chapter', () => {
  assert.deepEqual(TECHNICAL_STANDARD.map(({ clauses }) => clauses.length), [2, 10, 3, 3, 7, 5, 27, 20, 24])
  assert.equal(new Set(CLAUSES.map(({ id }) => id)).size, CLAUSES.length)
  for (const { number, clauses } of TECHNICAL_STANDARD) {
    assert.ok(clauses.every(({ id }) => id.startsWith(`${number}-`)), String(number))
  }
})

test('whatever a decision cites of the standard is a clause of it, or the head of some', () => {
  const rules = Object.values(APPROVAL_RULES).map(({ basis }) => basis)
  const cited = [...Object.values(provisions), ...Object.values(access), ...Object.values(assurance), ...rules]
    .flatMap((it) => (typeof it === 'object' && it.law === '告示15号' ? [it.at] : []))
  assert.ok(cited.length > 5)
  for (const at of cited) assert.ok(CLAUSES.some(({ id }) => `第${id}`.startsWith(at)), at)
})

test('a clause is found and cited by its number', () => {
  const clause = findClause('9-4(4)')
  assert.ok(clause)
  assert.deepEqual(clauseProvision(clause), provisions.OPERATION_HISTORY)
  assert.equal(findClause('1-1'), undefined)
})
