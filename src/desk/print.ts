/** 帳票の印刷: the office's own papers; numbered and logged before anybody sees them, never kept, never certificates. */
import { findKind } from '../events/kinds.ts'
import type { FiledAct } from '../frame/act.ts'
import type { Pdf } from '../frame/document.ts'
import { listFilled, type Form } from '../frame/form.ts'
import type { DraftedCase, OfficePaper, PrintFacts } from '../frame/office-paper.ts'
import type { Officer } from '../frame/officer.ts'
import { residentRecord } from '../frame/stored-record.ts'
import type { ResidentChange } from '../record/change.ts'
import { answeredFor } from './case-step.ts'
import { conduct } from './conduct.ts'
import type { Desk, Order } from './desk.ts'
import { DeskFailure } from './errors.ts'
import type { Facts } from './facts.ts'
import { NOTHING_INTENDED, objections, type Intent } from './intent.ts'
import type { Issued, ListedDocument } from './listed-document.ts'
import { readInput } from './read-input.ts'

/** Lists an office paper among the documents. */
export const officePaper = (paper: OfficePaper): ListedDocument => ({
  id: paper.id,
  title: paper.title,
  basis: paper.basis,
  schema: paper.schema,
  run: (desk, order, preview) => print(desk, order, paper, preview),
})

/** Every press of the key is a print of its own: none is kept that a repeated order could be answered with. */
const print = async (desk: Desk, order: Order, paper: OfficePaper, preview: boolean): Promise<Issued> => {
  const input = readInput(paper.schema, order.input)
  const caseId = paper.caseOf?.(input)
  let files: readonly Uint8Array[] = []
  const outcome = await conduct(desk, { ...order, key: undefined }, {
    step: 'issue',
    id: paper.id,
    questions: paper.ask(input),
    caseId,
    withQuestions: caseId !== undefined,
    lookUp: paper.lookUp(input),
    decide: async (facts, officer) => {
      const drafted = caseId === undefined ? null : await draftedOf(desk, facts)
      const known: PrintFacts<unknown> = {
        ...facts, drafted, ...(paper.tellsBuild === true ? { build: await desk.build() } : {}),
      }
      const weighed = intentOf(paper, input, known, order)
      if (objections(weighed).length > 0) return weighed
      const printed = await setPrint(desk, { paper, input, facts: known, officer, preview })
      files = [printed.pdf.bytes]
      return { ...weighed, ...printed.intent }
    },
  })
  return outcome.outcome === 'refused' ? outcome : { ...outcome, files }
}

const intentOf = (paper: OfficePaper, input: unknown, facts: PrintFacts<unknown>, order: Order): Intent => {
  const findings = paper.weigh(input, facts)
  return {
    ...NOTHING_INTENDED,
    findings,
    confirmed: answeredFor(order.confirmed ?? [], findings),
    // Whoever is refused has been shown nobody.
    ...(findings.some(({ class: level }) => level === 'error') ? {} : paper.subjects(input, facts)),
    caseId: facts.drafted?.caseId ?? null,
  }
}

type Printing = {
  readonly paper: OfficePaper
  readonly input: unknown
  readonly facts: PrintFacts<unknown>
  readonly officer: Officer
  readonly preview: boolean
}
type Printed = { readonly pdf: Pdf; readonly intent: Partial<Intent> }

const setPrint = async (desk: Desk, { paper, input, facts, officer, preview }: Printing): Promise<Printed> => {
  const number = preview ? null : paper.number(input, facts)
  const pdf = await desk.pdf.make(paper.content(input, facts, number), facts.office.now)
  const { pages, sha256 } = pdf
  if (number === null) return { pdf, intent: { answer: { pages }, detail: { preview: true } } }
  const made = { printId: desk.fresh.uuid(), number, pages, sha256, officer }
  return {
    pdf,
    intent: {
      writes: paper.writes(input, facts, made),
      answer: { printId: made.printId, number, pages },
      detail: { number, pages, sha256 },
    },
  }
}

/** The case as its newest draft has it, and what that comes to: decided once more, or as it was written once final. */
const draftedOf = async (desk: Desk, facts: Facts): Promise<DraftedCase> => {
  const known = facts.case
  const act = known === null ? undefined : findKind(known.kind)
  if (known === null || act === undefined || known.draft === null) throw new DeskFailure('not-found')
  const { caseId, receiptNo, day, state, draft } = known
  return {
    caseId, receiptNo, day, state, title: act.title, draftNo: draft.draftNo,
    sections: sectionsOf(act.form, draft.content),
    content: draft.content,
    ...(state === 'final' ? await writtenBy(desk, caseId) : toBeWritten(act, draft.content, facts)),
  }
}

type Compared = Pick<DraftedCase, 'changes' | 'before'>

const toBeWritten = (act: FiledAct, content: unknown, facts: Facts): Compared => ({
  changes: act.decide(readInput(act.schema, content), facts).changes,
  before: [...facts.persons.map(({ record }) => record), ...facts.households.flatMap(({ members }) => members)],
})

type StoredRow = Readonly<Record<string, unknown>>
type Written = { readonly row: StoredRow; readonly was: StoredRow | null }

/** The rows that a final case wrote, each with the one it was put upon; neither will ever change. */
const writtenBy = async ({ db }: Desk, caseId: string): Promise<Compared> => {
  const rows = await db.query<Written>(`
    select to_jsonb(v) - 'salt' - 'entry_id' as row, to_jsonb(b) - 'salt' - 'entry_id' as was
    from record.resident_version v left join record.resident_version b
      on b.person_no = v.person_no and b.history_no = v.history_no - 1
    where v.case_id = $1 order by v.household_no, v.order_in_household, v.person_no, v.history_no`, [caseId])
  return {
    changes: rows.map(({ row }): ResidentChange => {
      const record = residentRecord(row)
      return { kind: 'amend', record, previousHistoryNo: record.historyNo - 1 }
    }),
    before: rows.flatMap(({ was }) => (was === null ? [] : [residentRecord(was)])),
  }
}

/** One part for each section, and one for each item of a section that repeats. */
const sectionsOf = (form: Form, content: unknown): DraftedCase['sections'] => form.sections.flatMap((section) => {
  const filled = listFilled({ sections: [section] }, content)
  if (section.repeated === undefined) return [{ title: section.title, fields: filled }]
  const items = [...new Set(filled.map(({ path }) => path.slice(section.path.length + 1).split('.')[0] ?? '0'))]
  return items.map((at) => ({
    title: `${section.title}　${Number(at) + 1}${section.repeated?.itemTitle ?? ''}`,
    fields: filled.filter(({ path }) => path.startsWith(`${section.path}.${at}.`)),
  }))
})
