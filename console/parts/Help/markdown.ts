/**
 * Reads the manual's small Markdown: headings, paragraphs, lists, tables; bold, code and links inside a line. No
 * HTML.
 */

export type Span =
  | { readonly is: 'text' | 'bold' | 'code'; readonly text: string }
  | { readonly is: 'link'; readonly text: string; readonly to: string }

export type Block =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly spans: readonly Span[] }
  | { readonly is: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly is: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Span[])[] }
  | {
      readonly is: 'table'
      readonly head: readonly (readonly Span[])[]
      readonly rows: readonly (readonly (readonly Span[])[])[]
    }

const INLINE = /\*\*(?<bold>[^*]+)\*\*|`(?<code>[^`]+)`|\[(?<label>[^\]]+)\]\((?<to>[^)\s]+)\)/g

export const readSpans = (line: string): readonly Span[] => {
  const spans: Span[] = []
  let at = 0
  for (const found of line.matchAll(INLINE)) {
    if (found.index > at) spans.push({ is: 'text', text: line.slice(at, found.index) })
    spans.push(spanOf(found.groups ?? {}))
    at = found.index + found[0].length
  }
  if (at < line.length) spans.push({ is: 'text', text: line.slice(at) })
  return spans
}

const spanOf = (groups: Readonly<Record<string, string | undefined>>): Span => {
  const { bold, code, label, to } = groups
  if (bold !== undefined) return { is: 'bold', text: bold }
  if (code !== undefined) return { is: 'code', text: code }
  return { is: 'link', text: label ?? '', to: to ?? '' }
}

export const readMarkdown = (text: string): readonly Block[] =>
  text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .flatMap((chunk) => readChunk(chunk.split('\n').filter((line) => line.trim() !== '')))

const readChunk = (lines: readonly string[]): readonly Block[] => {
  const [first, ...rest] = lines
  if (first === undefined) return []
  const heading = /^(#{1,3})\s+(.*)$/.exec(first)
  if (heading !== null) return [headingOf(heading[1] ?? '#', heading[2] ?? ''), ...readChunk(rest)]
  if (first.startsWith('|')) return [tableOf(lines)]
  if (isItem(first)) return [listOf(lines)]
  return [{ is: 'paragraph', spans: readSpans(lines.join('')) }]
}

const headingOf = (marks: string, text: string): Block => ({
  is: 'heading',
  level: marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3,
  spans: readSpans(text),
})

const isItem = (line: string): boolean => /^([-*]|\d+\.)\s/.test(line)

/** A line that is no item goes on with the item before it. */
const listOf = (lines: readonly string[]): Block => {
  const items: string[] = []
  for (const line of lines) {
    if (isItem(line)) items.push(line.replace(/^([-*]|\d+\.)\s+/, ''))
    else items[items.length - 1] += line.trim()
  }
  return { is: 'list', ordered: /^\d/.test(lines[0] ?? ''), items: items.map(readSpans) }
}

const tableOf = (lines: readonly string[]): Block => {
  const rows = lines.filter((line) => !/^\|[\s:|-]+\|$/.test(line)).map(cellsOf)
  const [head = [], ...body] = rows
  return { is: 'table', head, rows: body }
}

const cellsOf = (line: string): readonly (readonly Span[])[] =>
  line
    .replace(/^\||\|\s*$/g, '')
    .split('|')
    .map((cell) => readSpans(cell.trim()))
