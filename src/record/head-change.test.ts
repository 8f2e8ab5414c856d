/** Proposals after a change of head, as a table of households; the traps are among them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { civilDay } from '../law/calendar.ts'
import { resident } from './examples.ts'
import { exactDate } from '../law/imprecise-date.ts'
import { proposeRelationships } from './head-change.ts'
import type { Kin } from './head-change.ts'
import { isRelationship } from './relationship.ts'

const kin = (personNo: number, relationshipToHead: string, sex: 'male' | 'female', year: number): Kin =>
  resident(personNo, { relationshipToHead, sex, birthDate: exactDate(civilDay(`${year}-01-01`)) })

const father = kin(1, '世帯主', 'male', 1960)
const mother = kin(1, '世帯主', 'female', 1960)

type Case = { title: string; former: Kin; next: Kin; formerBecomes: string[]; others?: [Kin, string[]][] }

const changes: readonly Case[] = [
  {
    title: '夫から妻へ', former: father, next: kin(2, '妻', 'female', 1962), formerBecomes: ['夫'],
    others: [
      [kin(3, '子', 'male', 1990), ['子', '夫の子']], [kin(4, '妻の子', 'female', 1985), ['子']],
      [kin(5, '父', 'male', 1935), ['夫の父']], [kin(6, '妻の母', 'female', 1936), ['母']],
      [kin(7, '子の妻', 'female', 1991), ['子の妻', '夫の子の妻']], [kin(8, '縁故者', 'male', 1950), ['縁故者']],
      [kin(9, '同居人', 'female', 2000), ['同居人']], [kin(10, '兄', 'male', 1955), ['夫の兄']],
    ],
  },
  { title: '妻から夫へ', former: mother, next: kin(2, '夫', 'male', 1962), formerBecomes: ['妻'] },
  { title: '未届は未届のまま', former: father, next: kin(2, '妻（未届）', 'female', 1962), formerBecomes: ['夫（未届）'] },
  {
    title: '男性どうしの夫（未届）', former: father, next: kin(2, '夫（未届）', 'male', 1962),
    formerBecomes: ['夫（未届）'],
  },
  {
    title: '父から子へ', former: father, next: kin(2, '子', 'male', 1990), formerBecomes: ['父'],
    others: [
      [kin(3, '妻', 'female', 1962), ['母', '父の妻']], [kin(4, '子', 'female', 1988), ['姉']],
      [kin(5, '子', 'male', 1995), ['弟']], [kin(6, '父', 'male', 1930), ['父の父']],
      [kin(7, '子の妻', 'female', 1991), ['妻', '兄の妻', '弟の妻']],
      [kin(8, '妻の子', 'male', 1985), ['兄', '父の妻の子']],
    ],
  },
  { title: '母から子へ', former: mother, next: kin(2, '子', 'female', 1990), formerBecomes: ['母'] },
  {
    title: '妻の子が世帯主になると、前の世帯主は母の夫であって父ではない', former: father,
    next: kin(2, '妻の子', 'male', 1985), formerBecomes: ['母の夫'], others: [[kin(3, '妻', 'female', 1962), ['母']]],
  },
  {
    title: '夫の子が世帯主になると、前の世帯主は父の妻', former: mother, next: kin(2, '夫の子', 'male', 1985),
    formerBecomes: ['父の妻'], others: [[kin(3, '夫', 'male', 1955), ['父']]],
  },
  {
    title: '子から父へ', former: father, next: kin(2, '父', 'male', 1930), formerBecomes: ['子'],
    others: [
      [kin(3, '母', 'female', 1932), ['妻', '子の母']], [kin(4, '妻', 'female', 1962), ['子の妻']],
      [kin(5, '子', 'male', 1990), ['子の子']], [kin(6, '兄', 'male', 1955), ['子', '子の兄']],
      [kin(7, '父の母', 'female', 1905), ['母']], [kin(8, '子の子の子', 'female', 2020), ['子の子の子の子']],
    ],
  },
  {
    title: '弟から兄へ', former: father, next: kin(2, '兄', 'male', 1955), formerBecomes: ['弟'],
    others: [
      [kin(3, '姉', 'female', 1957), ['妹']], [kin(4, '妻', 'female', 1962), ['弟の妻']],
      [kin(5, '母', 'female', 1930), ['母', '弟の母']], [kin(6, '兄の妻', 'female', 1956), ['妻', '兄の妻', '弟の妻']],
    ],
  },
  {
    title: '義父母から子の妻へ', former: father, next: kin(2, '子の妻', 'female', 1991), formerBecomes: ['夫の父'],
    others: [
      [kin(3, '子', 'male', 1990), ['夫', '夫の兄', '夫の弟']], [kin(4, '妻', 'female', 1962), ['夫の母', '夫の父の妻']],
    ],
  },
  {
    title: '子の子へは父方か母方か決められない', former: father, next: kin(2, '子の子', 'male', 2010),
    formerBecomes: ['父の父', '母の父'],
  },
  {
    title: '婿養子から見た妻', former: father, next: kin(2, '子（子の夫）', 'male', 1985), formerBecomes: ['父'],
    others: [[kin(3, '子', 'female', 1988), ['妻', '妹']]],
  },
  { title: '縁故者が世帯主になる', former: father, next: kin(2, '縁故者', 'male', 1950), formerBecomes: ['縁故者'] },
]

for (const { title, former, next, formerBecomes, others = [] } of changes) {
  test(`世帯主変更後の続柄の案: ${title}`, () => {
    const household = [former, next, ...others.map(([member]) => member)]
    const proposals = new Map(proposeRelationships(household, former, next).map((it) => [it.personNo, it]))
    assert.deepEqual(proposals.get(next.personNo), { personNo: next.personNo, candidates: ['世帯主'], settled: true })
    assert.deepEqual(proposals.get(former.personNo)?.candidates, formerBecomes)
    for (const [member, candidates] of others) {
      assert.deepEqual(proposals.get(member.personNo), {
        personNo: member.personNo, candidates, settled: candidates.length === 1,
      }, member.relationshipToHead)
    }
  })
}

const words = [
  '夫', '妻', '夫（未届）', '子', '子（子の夫）', '父', '母', '兄', '妹', '子の妻', '子の子', '妻の子', '妻の父',
  '父の父の父の父', '子の子の子の子', '兄の子', '縁故者', '同居人',
]
const anyYear = fc.integer({ min: 1920, max: 2020 })
const anyone = fc.tuple(fc.constantFrom(...words), fc.constantFrom('male', 'female'), anyYear)

test('something is proposed for everybody, and only what may be written', () => {
  fc.assert(fc.property(fc.array(anyone, { minLength: 1, maxLength: 6 }), fc.boolean(), (told, isMale) => {
    const former = isMale ? father : mother
    const others = told.map(([word, sex, year], at) => kin(at + 2, word, sex, year))
    const [next] = others
    assert.ok(next)
    for (const { candidates } of proposeRelationships([former, ...others], former, next)) {
      assert.ok(candidates.length > 0 && candidates.every(isRelationship), candidates.join())
    }
  }))
})
