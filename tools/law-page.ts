/** The technical standard as a page, and the search for the test that each lock names. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BESIDE_THE_STANDARD, type AskedBeside } from '../src/law/beside-the-standard.ts'
import {
  CLAUSES, DUTIES, findDuty, TECHNICAL_STANDARD, type Clause, type Duty, type Proof,
} from '../src/law/technical-standard.ts'

const ROOT = new URL('..', import.meta.url).pathname
export const LAW_PAGE = join(ROOT, 'docs/law/technical-standard.md')

const TEST = /(?<![\w.])(?:it|test)\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")/g

/** Titles of the tests that a file holds, as far as they are written out. */
export const titlesIn = (text: string): readonly string[] =>
  [...text.matchAll(TEST)].map(([, single, double]) => (single ?? double ?? '').replace(/\\(.)/g, '$1'))

const faultOf = ({ file, title }: Proof): string | undefined => {
  const path = join(ROOT, file)
  if (!existsSync(path)) return `${file} is not there`
  const found = titlesIn(readFileSync(path, 'utf8')).filter((one) => one === title).length
  return found === 1 ? undefined : `${file} holds ${found} tests called '${title}'`
}

/** Locks whose test is gone, renamed or not the only one of its name; one line each. */
export const unprovenDuties = (): readonly string[] => DUTIES.flatMap(({ id, lock }) => {
  const fault = lock === null ? undefined : faultOf(lock.proof)
  return fault === undefined ? [] : [`第${id}: ${fault}`]
})

/** What was asked for beside the standard and is answered by a duty or a test that is not there; one line each. */
export const unansweredBeside = (): readonly string[] => BESIDE_THE_STANDARD.flatMap(({ title, rows }) =>
  rows.flatMap(({ id, duties, proofs, gap }) => [
    ...duties.filter((duty) => findDuty(duty) === undefined).map((duty) => `${title} ${id}: no duty ${duty}`),
    ...proofs.flatMap((proof) => faultOf(proof) ?? []).map((fault) => `${title} ${id}: ${fault}`),
    ...(duties.length + proofs.length === 0 && gap === '' ? [`${title} ${id}: answered by nothing`] : []),
  ]))

/** The page, whole. */
export const lawPage = (): string => [
  '# The technical standard, clause by clause',
  '',
  'Made by `node bin/run.js tools/law-map.ts` from `src/law/technical-standard/`; a stale page fails a test. 告示第15号,',
  'in our own words. A **lock** is what the system does not let happen, with the test that proves it; a **register**',
  `is dated evidence that people keep and the system asks for. ${counts()}`,
  '',
  ...TECHNICAL_STANDARD.flatMap(({ number, title, clauses }) =>
    [`## 第${number} ${title}`, '', ...clauses.flatMap(clauseLines)]),
  '## Beside the standard',
  '',
  ...BESIDE_THE_STANDARD.flatMap(({ title, rows }) => [`### ${title}`, '', ...rows.map(besideLine), '']),
].join('\n')

const besideLine = ({ id, title, duties, proofs, gap }: AskedBeside): string => `- ${id} ${title}: ${[
  ...duties.map((duty) => `第${duty}`),
  ...proofs.map((proof) => `\`${proof.file}\` › ${proof.title}`),
  ...(gap === '' ? [] : [`OPEN: ${gap}`]),
].join('; ')}`

const counts = (): string => {
  const locks = DUTIES.filter(({ lock }) => lock !== null).length
  const open = CLAUSES.filter(({ unenforced }) => unenforced === 'not-built').length
  return `${CLAUSES.length} clauses, ${DUTIES.length} duties: ${locks} locks, ${DUTIES.length - locks} registers. `
    + `${open} clauses say that a part of the house is not built.`
}

const WHY = {
  'building': 'No part of the system: walls, rooms, power, keys.',
  'people': 'No part of the system: settled and done by people.',
  'not-built': 'OPEN: the part of the house for it is not built yet.',
} as const

const clauseLines = ({ id, title, enforces, enforcedBy, unenforced, evidence, duties }: Clause): readonly string[] => [
  `### ${id} ${title}`,
  '',
  unenforced === null ? enforces : WHY[unenforced],
  ...(enforcedBy.length === 0 ? [] : [`By ${enforcedBy.map((part) => `\`${part}\``).join(', ')}.`]),
  `Kept: ${evidence}`,
  '',
  ...duties.map(dutyLine),
  '',
]

const dutyLine = ({ id, title, lock }: Duty): string => lock === null
  ? `- register \`${id}\` ${title}`
  : `- lock \`${id}\` ${title}: \`${lock.proof.file}\` › ${lock.proof.title}`
    + (lock.setting === null ? '' : ` (needs ${lock.setting})`)
