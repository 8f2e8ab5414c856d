/** The page of events: made from the list of kinds and their tables, so that it says what the code does. */
import { globSync } from 'node:fs'
import { eventWords } from '../src/events/every-event/words.ja.ts'
import { kinds } from '../src/events/kinds.ts'
import type { FiledAct } from '../src/frame/act.ts'
import { recordWords } from '../src/frame/record-words.ja.ts'
import { citation } from '../src/law/provision.ts'

export const EVENTS_PAGE = 'docs/law/events.md'

/** What the page reads of an example; its input and facts are the test's business. */
type Shown = { readonly title: string; readonly then: readonly string[] }

/** The whole page, in the order of src/events/kinds.ts. */
export const eventsPage = async (): Promise<string> => {
  const sections = await Promise.all(kinds.map(sectionOf))
  return [
    '# 異動',
    '',
    'Made by `node bin/run.js tools/event-pages.ts` from `src/events/`; a test fails where it is stale. Examples are',
    'tests: the findings named are told, and no others. ✕ stops the final entry (エラー), ▲ is confirmed (アラート).',
    '',
    ...sections,
  ].join('\n')
}

const sectionOf = async (kind: FiledAct): Promise<string> => {
  const folder = folderOf(kind)
  const examples = await examplesOf(folder)
  return [
    `## ${kind.title} \`${kind.id}\``,
    '',
    `[${folder}](../../${folder}/index.ts) · ${kind.basis.map(citation).join('、')} · ${examples.length} examples`,
    '',
    '| 例 | 告げること |',
    '|---|---|',
    ...examples.map(({ title, then }) => `| ${inCell(title)} | ${toldOf(kind, then)} |`),
    '',
  ].join('\n')
}

/** A kind's folder bears its id. */
const folderOf = ({ id }: FiledAct): string => {
  const [folder] = globSync(`src/events/*/${id}`)
  if (folder === undefined) throw new Error(`no folder of src/events is called ${id}`)
  return folder
}

const examplesOf = async (folder: string): Promise<readonly Shown[]> => {
  const table: unknown = await import(`../${folder}/examples.ts`)
  if (typeof table !== 'object' || table === null || !('examples' in table) || !Array.isArray(table.examples)) {
    throw new Error(`${folder}/examples.ts exports no table`)
  }
  return table.examples.filter(isShown)
}

const isShown = (value: unknown): value is Shown =>
  typeof value === 'object' && value !== null && 'title' in value && 'then' in value

const toldOf = (kind: FiledAct, codes: readonly string[]): string =>
  codes.length === 0 ? '－' : [...new Set(codes)].map((code) => told(kind, code)).join('<br>')

const told = ({ words }: FiledAct, code: string): string => {
  const bare = code.replace('!', '')
  const says = { ...recordWords, ...eventWords, ...words }[bare]?.says ?? bare
  return `${code.startsWith('!') ? '✕' : '▲'} ${inCell(says)}`
}

const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
