/** Sets one paper at a time with Typst, in a thread of its own. Knows nothing of what the paper says. */
import { hash } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** What every paper of this thread is set with. */
export type Press = {
  /** Folder with the certificate font. */
  readonly fonts: string
  /** Folder that a layout may read from; nothing lies in it but what is put there. */
  readonly root: string
  /** Files every layout may use, by name: the ground. */
  readonly files: Readonly<Record<string, string>>
}

/** One paper to be set. */
export type Job = {
  /** Source of the layout. */
  readonly layout: string
  /** Content of the paper as JSON. */
  readonly content: string
  /** Time of creation inside the file, in seconds since 1970. */
  readonly createdAt: number
}

/** A file, or why there is none. */
export type Done =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly sha256: string; readonly pages: number }
  | { readonly ok: false; readonly code: 'glyph-missing' | 'layout-broken'; readonly about: string }

const STANDARD = 'a-2a'
/** Results that the next paper did not use again are let go. */
const OLDEST_KEPT = 1

const setUp = ({ fonts, root, files }: Press): NodeCompiler => {
  const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontPaths: [fonts] }] })
  for (const [name, text] of Object.entries(files)) compiler.mapShadow(`${root}/${name}`, Buffer.from(text))
  return compiler
}

const setPaper = (compiler: NodeCompiler, root: string, job: Job): Done => {
  compiler.mapShadow(`${root}/paper.json`, Buffer.from(job.content))
  const compiled = compiler.compile({ mainFileContent: job.layout })
  const document = compiled.result
  const fault = compiled.takeError()
  if (document === null || fault !== null) {
    const said = fault === null ? 'no document' : compiler.fetchDiagnostics(fault).map(messageOf).join('; ')
    return { ok: false, code: 'layout-broken', about: said }
  }
  const bytes = compiler.pdf(document, { pdfStandard: STANDARD, creationTimestamp: job.createdAt })
  return { ok: true, bytes, sha256: hash('sha256', bytes, 'hex'), pages: document.numOfPages }
}

const messageOf = ({ message }: { readonly message?: unknown }): string =>
  typeof message === 'string' ? message : 'unknown'

/** PDF/A and `fallback: false` make a missing glyph an error that quotes the text. */
const GLYPH_MISSING = /the text [`"\\]*(?<text>.+?)[`"\\]* could not be displayed/

const faultOf = (error: unknown): Done => {
  const said = error instanceof Error ? error.message : String(error)
  const text = GLYPH_MISSING.exec(said)?.groups?.['text']
  return text === undefined
    ? { ok: false, code: 'layout-broken', about: said }
    : { ok: false, code: 'glyph-missing', about: text }
}

const work = (port: NonNullable<typeof parentPort>, press: Press): void => {
  const compiler = setUp(press)
  port.on('message', (job: Job) => {
    const done = attempt(compiler, press.root, job)
    // A turn of the event loop in between lets the last document go; without it memory doubles within minutes.
    setImmediate(() => {
      compiler.evictCache(OLDEST_KEPT)
      port.postMessage(done)
    })
  })
}

const attempt = (compiler: NodeCompiler, root: string, job: Job): Done => {
  try {
    return setPaper(compiler, root, job)
  } catch (error) {
    return faultOf(error)
  }
}

const press: Press = workerData
if (parentPort !== null) work(parentPort, press)
