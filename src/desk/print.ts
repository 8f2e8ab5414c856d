/** 帳票の印刷: the office's own papers; numbered and logged before anybody sees them, never kept, never certificates. */
import { findKind } from '../events/kinds.ts'
import type { FiledAct } from '../frame/act.ts'
import type { Pdf } from '../frame/document.ts'
import { listFilled, type Form } from '../frame/form.ts'
import type { DraftedCase, OfficePaper, PrintFacts } from '../frame/office-paper.ts'
import type { Officer } from '../frame/officer.ts'
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
      const known: PrintFacts<unknown> = { ...facts, drafted: caseId === undefined ? null : draftedOf(facts) }
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
    confirmed: order.confirmed ?? [],
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

/** The case as its newest draft has it, decided once more so that what it comes to stands beside what there is. */
const draftedOf = (facts: Facts): DraftedCase => {
  const known = facts.case
  const act = known === null ? undefined : findKind(known.kind)
  if (known === null || act === undefined || known.draft === null) throw new DeskFailure('not-found')
  const { caseId, receiptNo, day, state, draft } = known
  return {
    caseId, receiptNo, day, state, title: act.title, draftNo: draft.draftNo,
    sections: sectionsOf(act.form, draft.content),
    changes: state === 'final' ? [] : changesOf(act, draft.content, facts),
    before: [...facts.persons.map(({ record }) => record), ...facts.households.flatMap(({ members }) => members)],
  }
}

const changesOf = (act: FiledAct, content: unknown, facts: Facts): DraftedCase['changes'] =>
  act.decide(readInput(act.schema, content), facts).changes

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
