/** The tables of this area walked: acts and the letter itself; and that no letter can say what it is not given. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { z } from 'zod'
import type { DirectAct } from '../frame/act.ts'
import { letterActs, lettersWords, letterViews } from './acts.ts'
import { allowLetter } from './allow-letter/index.ts'
import { examples as allowLetterExamples } from './allow-letter/examples.ts'
import { letterConstraints } from './constraints.ts'
import { dropLetter } from './drop-letter/index.ts'
import { examples as dropLetterExamples } from './drop-letter/examples.ts'
import { answers, block, found, officer, owed, type ActExample } from './example.ts'
import { chooseHeadList, type Headless } from './choose-head-list/index.ts'
import { LETTER_KINDS } from './known.ts'
import { examples as letterExamples } from './letter/examples.ts'
import { letter } from './letter/index.ts'
import { oweLetter } from './owe-letter/index.ts'
import { examples as oweLetterExamples } from './owe-letter/examples.ts'

const said = new Set<string>()
const coded = (findings: readonly { readonly class: string; readonly code: string }[]): readonly string[] =>
  findings.map(({ class: level, code }) => {
    said.add(code)
    return level === 'error' ? `!${code}` : code
  })

const walk = <I, L>(act: DirectAct<I, L>, examples: readonly ActExample<I, L>[]): void => {
  describe(`${act.id} ${act.title}`, () => {
    for (const { title, given, when, then, writes = {} } of examples) {
      test(title, () => {
        assert.deepEqual(act.schema.parse(when), when, 'the example itself is a valid input')
        const decision = act.decide(when, { ...answers, found: given }, officer)
        assert.deepEqual(coded(decision.findings), then)
        const [first] = decision.changes
        assert.deepEqual(Object.fromEntries(Object.keys(writes).map((key) => [key, first?.row[key]])), writes)
      })
    }
  })
}

walk(allowLetter, allowLetterExamples)
walk(dropLetter, dropLetterExamples)
walk(oweLetter, oweLetterExamples)

describe('letter', () => {
  for (const { title, given, when, then, writes = {} } of letterExamples) {
    test(title, () => {
      const facts = { ...answers, found: given, drafted: null }
      assert.deepEqual(coded(letter.weigh(when, facts)), then)
      if (then.some((code) => code.startsWith('!'))) return
      const made = { printId: '', number: letter.number(when, facts), pages: 1, sha256: '0'.repeat(64), officer }
      const [first] = letter.writes(when, facts, made)
      assert.equal(first?.row['number'], '通-20261121-003')
      assert.deepEqual(Object.fromEntries(Object.keys(writes).map((key) => [key, first?.row[key]])), writes)
    })
  }

  for (const kind of LETTER_KINDS) {
    test(`${kind} has one address, that of its window`, () => {
      const told = { ...owed.told, members: ['海野　花子', '海野　つばさ'] }
      const facts = { ...answers, found: found({ kind, told }), drafted: null }
      const { content, pages } = letter.content({ messageNo: 7 }, facts, '通-20261121-003')
      const { to, ...rest } = content as { to: { lines: readonly string[]; name: string } }
      assert.deepEqual(to.lines, ['架空県海辺市浜一丁目2番3号', 'しおさい荘１０１'])
      assert.equal(to.name, '海野　花子　様')
      assert.equal(pages, 1)
      assert.doesNotMatch(JSON.stringify(rest), /丁目|番[地\d]|荘|しおさい/)
    })
  }
})

describe('choose-head-list', () => {
  const household = {
    householdNo: 1000001, addressee: '海野　太郎', personNo: 1000021, members: 2, owedOn: '2026-11-20', letterNo: null,
    persons: [1000011, 1000021], blocks: [],
  }
  const facts = (...households: readonly Headless[]) =>
    ({ ...answers, drafted: null, found: { households, nextSerial: 4 } })

  test('is not printed for nobody', () =>
    assert.deepEqual(coded(chooseHeadList.weigh({}, facts())), ['!choose-head-list/nobody']))

  test('lists each household by name, and whoever is hidden by number alone', () => {
    const blocks = [block('other', { inquiry: 'error' })]
    const hidden = { ...household, householdNo: 1000002, addressee: '隠野　雫', blocks }
    const given = facts(household, hidden)
    assert.deepEqual(coded(chooseHeadList.weigh({}, given)), [])
    const printed = JSON.stringify(chooseHeadList.content({}, given, chooseHeadList.number({}, given)).content)
    for (const text of ['世-20261121-04', '海野　太郎', '1000002', '2世帯']) assert.ok(printed.includes(text), text)
    assert.ok(!printed.includes('隠野'))
    assert.deepEqual(chooseHeadList.subjects({}, facts(household)).persons, [1000011, 1000021])
  })
})

test('every code said in the tables has words, and every word of an act is said by a table', () => {
  const worded = Object.keys(lettersWords)
  assert.deepEqual([...said].filter((code) => !worded.includes(code)), [])
  assert.deepEqual(worded.filter((code) => !said.has(code)), [])
  assert.deepEqual(Object.values(letterConstraints).filter(({ code }) => !worded.includes(code)), [])
})

test('every input can be described to a client, and every id is used once', () => {
  for (const { schema } of letterActs) assert.ok(Object.keys(z.toJSONSchema(schema, { io: 'input' })).length > 0)
  const ids = [...letterActs, ...letterViews, letter].map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
})
