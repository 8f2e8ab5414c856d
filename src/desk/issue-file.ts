/** ファイルの出力: the office's own reports as files; numbered and logged before a byte leaves, and never previewed. */
import type { FileContent, FileFacts, OfficeFile } from '../frame/office-file.ts'
import type { OfficeBytes } from '../frame/workbook.ts'
import type { Officer } from '../frame/officer.ts'
import { conduct } from './conduct.ts'
import type { Desk, Order } from './desk.ts'
import { DeskFailure } from './errors.ts'
import { NOTHING_INTENDED, objections, type Intent } from './intent.ts'
import type { Issued, ListedDocument } from './listed-document.ts'
import { readInput } from './read-input.ts'

/** Lists an office file among the documents. */
export const officeFile = (file: OfficeFile): ListedDocument => ({
  id: file.id,
  title: file.title,
  basis: file.basis,
  schema: file.schema,
  run: (desk, order, preview) => {
    if (preview) throw new DeskFailure('bad-input')
    return issue(desk, order, file)
  },
})

/** Every asking is an issue of its own, as with an office paper. */
const issue = async (desk: Desk, order: Order, file: OfficeFile): Promise<Issued> => {
  const input = readInput(file.schema, order.input)
  let files: readonly Uint8Array[] = []
  const outcome = await conduct(desk, { ...order, key: undefined }, {
    step: 'issue',
    id: file.id,
    questions: file.ask(input),
    lookUp: file.lookUp(input),
    decide: async (facts, officer) => {
      const weighed = { ...NOTHING_INTENDED, findings: file.weigh(input, facts), confirmed: order.confirmed ?? [] }
      if (objections(weighed).length > 0) return weighed
      const made = await makeFile(desk, { file, input, facts, officer })
      files = [made.bytes]
      return { ...weighed, ...made.intent }
    },
  })
  return outcome.outcome === 'refused' ? outcome : { ...outcome, files }
}

type Making = {
  readonly file: OfficeFile
  readonly input: unknown
  readonly facts: FileFacts<unknown>
  readonly officer: Officer
}
type Made = { readonly bytes: Uint8Array; readonly intent: Partial<Intent> }

const makeFile = async (desk: Desk, { file, input, facts, officer }: Making): Promise<Made> => {
  const number = file.number(input, facts)
  const { bytes, sha256 } = await bytesOf(desk, file.content(input, facts, number), facts.office.now)
  const made = { fileId: desk.fresh.uuid(), number, sha256, officer }
  return {
    bytes,
    intent: {
      writes: file.writes(input, facts, made),
      answer: { fileId: made.fileId, number, fileName: `${number}_${file.fileName(input, facts)}` },
      detail: { number, sha256 },
    },
  }
}

const bytesOf = (desk: Desk, content: FileContent, at: string): Promise<OfficeBytes> =>
  content.is === 'workbook'
    ? desk.workbooks.make(content.workbook, at)
    : desk.workbooks.write(JSON.stringify(content.value, null, 2))
