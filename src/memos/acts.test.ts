/** The table of this area walked: what is found, what is written, and that every code has words. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { memoWords } from './acts.ts'
import { MemoRow } from './memo.ts'
import { examples, NOW } from './write-memo/examples.ts'
import { writeMemo } from './write-memo/index.ts'
import type { Officer } from '../frame/officer.ts'

const officer: Officer = {
  operatorId: 'minato', name: '港　うみ', kind: 'staff', sessionId: '01939f6e-0000-7000-8000-000000000001',
  terminalId: 'A01', place: '架空市役所', grants: [], masks: [], stamp: 1,
}

const said = new Set<string>()

describe('write-memo', () => {
  for (const { title, given, when, then } of examples) {
    test(title, () => {
      assert.deepEqual(writeMemo.schema.parse(when), when, 'the example itself is a valid input')
      const { findings, changes } = writeMemo.decide(when, given, officer)
      assert.deepEqual(findings.map(({ class: level, code }) => (level === 'error' ? `!${code}` : code)), then)
      for (const { code } of findings) said.add(code)
      const expected = {
        memo_no: 5, revision: when.revision + 1, person_no: when.personNo, content: when.content,
        written_by: 'minato', at: NOW,
      }
      const rows = then.length > 0 ? [] : [{ area: 'memo', op: 'append-memo', row: expected }]
      assert.deepEqual(changes, rows)
      for (const { row } of changes) assert.ok(MemoRow.parse(row))
    })
  }

  test('says nothing that has no words, and has no words that it never says', () => {
    assert.deepEqual([...said].toSorted(), Object.keys(memoWords).toSorted())
  })

  test('takes line breaks, and neither blanks alone nor control characters', () => {
    const input = { personNo: 1000011, memoNo: null, revision: 0 }
    assert.equal(writeMemo.schema.safeParse({ ...input, content: '一行目\n二行目' }).success, true)
    for (const content of ['', '　', 'a\u0000', 'a\u0007', '\ud800', 'あ'.repeat(2001)]) {
      assert.equal(writeMemo.schema.safeParse({ ...input, content }).success, false, JSON.stringify(content))
    }
  })
})
