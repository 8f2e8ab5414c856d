/** The makers of papers: a few threads with Typst in them, renewed before they grow fat. Implements PdfMaker. */
import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { groundSvg } from '../../certificates/ground.ts'
import { PaperFailure, type Json, type Paper, type Pdf, type PdfMaker } from '../../frame/document.ts'
import { startThreads } from './threads.ts'
import type { Done, Job, Press } from './worker.ts'

/** What an office may set differently. */
export type PressSettings = {
  /** Folder holding ipamjm.ttf; the one of the repository unless told. */
  readonly fonts?: string
  /** Folder with `<layout>/layout.typ`; an office may keep its own. */
  readonly layouts?: string
  /** Threads at most; one is started when there is work for it. */
  readonly threads?: number
  /** A thread is renewed after so many papers. */
  readonly papersAThread?: number
}

const HERE = import.meta.url
const FONTS = fileURLToPath(new URL('../../../assets/fonts', HERE))
const LAYOUTS = ['certificates', 'papers', 'letters', 'emergency-inspection']
  .map((area) => fileURLToPath(new URL(`../../${area}`, HERE)))
const FONT_FILE = 'ipamjm.ttf'
const MOST_THREADS = 4
const PAPERS_A_THREAD = 5000
const LAYOUT_NAME = /^[a-z][a-z-]*$/

/** A folder that is nowhere: a layout reads what it is handed and can reach no file of this machine. */
const NOWHERE = '/daicho-press'

/**
 * Starts nothing until the first paper. `make` throws PaperFailure: font-missing where the certificate font is not
 * there, glyph-missing naming the field whose text it cannot draw, layout-broken for whatever a layout does wrong.
 */
export const pdfMaker = (settings: PressSettings = {}): PdfMaker => {
  const { fonts = FONTS, layouts } = settings
  const layoutOf = layoutReader(layouts === undefined ? LAYOUTS : [layouts])
  const threads = startThreads<Job, Done>({
    script: new URL('./worker.ts', HERE),
    told: { fonts, root: NOWHERE, files: { 'ground.svg': groundSvg() } } satisfies Press,
    atMost: settings.threads ?? Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1)),
    jobsAThread: settings.papersAThread ?? PAPERS_A_THREAD,
  })
  return {
    make: async (paper, at) => {
      assertFont(fonts)
      const job = { layout: layoutOf(paper.layout), content: JSON.stringify(paper.content), createdAt: secondsOf(at) }
      return pdfOf(await threads.run(job).catch(stopped), paper)
    },
    close: threads.close,
  }
}

const assertFont = (folder: string): void => {
  if (existsSync(join(folder, FONT_FILE))) return
  throw new PaperFailure('font-missing', `the certificate font ${FONT_FILE} is not in its folder`)
}

const stopped = (error: unknown): never => {
  const said = error instanceof Error ? error.message : String(error)
  throw new PaperFailure('layout-broken', `a thread stopped while it set a paper: ${said}`)
}

const secondsOf = (at: string): number => {
  const millis = Date.parse(at)
  if (Number.isNaN(millis)) throw new TypeError('a paper is set at a time in ISO 8601')
  return Math.floor(millis / 1000)
}

const layoutReader = (folders: readonly string[]): ((name: string) => string) => {
  const known = new Map<string, string>()
  return (name) => {
    if (!LAYOUT_NAME.test(name)) throw new PaperFailure('layout-broken', `${name} is no name of a layout`)
    const source = known.get(name) ?? readLayout(folders, name)
    known.set(name, source)
    return source
  }
}

const readLayout = (folders: readonly string[], name: string): string => {
  const file = folders.map((folder) => join(folder, name, 'layout.typ')).find((path) => existsSync(path))
  if (file === undefined) throw new PaperFailure('layout-broken', `there is no layout ${name}`)
  return readFileSync(file, 'utf8')
}

const pdfOf = (done: Done, paper: Paper): Pdf => {
  if (!done.ok) throw failureOf(done.code, done.about, paper)
  if (done.pages !== paper.pages) {
    throw new PaperFailure('layout-broken', `the layout ${paper.layout} made ${done.pages} pages of ${paper.pages}`)
  }
  return { bytes: done.bytes, sha256: done.sha256, pages: done.pages }
}

const failureOf = (code: 'glyph-missing' | 'layout-broken', about: string, paper: Paper): PaperFailure => {
  if (code === 'layout-broken') return new PaperFailure(code, `layout ${paper.layout}: ${about}`)
  const field = fieldWith(paper.content, about)
  return new PaperFailure(code, `the certificate font cannot draw a character of ${field ?? 'the paper'}`, field)
}

/** Name of the first field whose text holds what could not be drawn. The text itself never leaves: it is somebody's. */
const fieldWith = (value: Json, text: string): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  if (Array.isArray(value)) return firstOf(value, text)
  const fields = Object.entries(value)
  const named = fields.find(([key]) => key === 'field')?.[1]
  if (typeof named === 'string' && JSON.stringify(value).includes(text)) return named
  const own = fields.find(([, child]) => typeof child === 'string' && child.includes(text))
  return own?.[0] ?? firstOf(fields.map(([, child]) => child), text)
}

const firstOf = (values: readonly Json[], text: string): string | undefined => {
  for (const value of values) {
    const found = fieldWith(value, text)
    if (found !== undefined) return found
  }
  return undefined
}
