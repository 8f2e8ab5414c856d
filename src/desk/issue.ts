/** 発行: request → rules → content → layout → PDF; the log holds the bytes' hash before anybody sees them. [第5-1] */
import { UNOPENED } from '../certificates/every-certificate/subjects.ts'
import type { Write } from '../frame/act.ts'
import type { Document, IssueNo, MadeCopy, OpenedNumbers, Pdf } from '../frame/document.ts'
import type { Officer } from '../frame/officer.ts'
import { comesOutAtReview, waitWrite } from '../outsourcing/review.ts'
import { answeredFor, filingWrite } from './case-step.ts'
import { conduct, officerOf } from './conduct.ts'
import type { Desk, Order } from './desk.ts'
import type { Facts } from './facts.ts'
import { caseIn } from './filing-case.ts'
import { NOTHING_INTENDED, objections, type Intent } from './intent.ts'
import { keepWrite, keptFiles } from './kept-file.ts'
import type { Issued, ListedDocument } from './listed-document.ts'
import { openNumbers } from './open-numbers.ts'
import { readInput } from './read-input.ts'

/** Lists a document. */
export const listedDocument = (document: Document): ListedDocument => ({
  id: document.id,
  title: document.title,
  basis: document.basis,
  schema: document.schema,
  run: (desk, order, preview) => issue(desk, order, document, preview),
})

type Made = { readonly copy: MadeCopy; readonly pdf: Pdf }

const issue = async (desk: Desk, order: Order, document: Document, preview: boolean): Promise<Issued> => {
  const input = readInput(document.schema, order.input)
  let files: readonly Uint8Array[] = []
  const requestId = desk.fresh.uuid()
  // A preview changes nothing, so there is nothing to do only once.
  const outcome = await conduct(desk, preview ? { ...order, key: undefined } : order, {
    step: 'issue',
    id: document.id,
    questions: document.ask(input),
    caseId: order.caseId,
    lookUp: document.lookUp(input),
    again: (facts) => onceMore({ desk, document, input, facts, order }),
    decide: async (facts, officer) => {
      const of = { desk, document, input, facts, officer, order, requestId }
      const weighed = weigh(of)
      if (objections(weighed).length > 0) return weighed
      const printed = preview ? await previewOf(of, weighed) : await issueOf(of, weighed)
      files = printed.files
      return printed.intent
    },
  })
  if (outcome.outcome === 'refused') return outcome
  // What comes out at staff's review was not given to whoever started it, and is not the second time either.
  if (outcome.answer['held'] === true) return { ...outcome, files: [] }
  // A repeated order is answered from what was kept: the same numbers and the same bytes.
  const isMine = preview || outcome.answer['requestId'] === requestId
  return { ...outcome, files: isMine ? files : await keptFiles(desk, outcome.answer) }
}

type Asked = {
  readonly desk: Desk
  readonly document: Document
  readonly input: unknown
  readonly facts: Facts
  readonly order: Order
}
type Issuing = Asked & { readonly officer: Officer; readonly requestId: string }

/** The kept paper goes out once more: what stops papers stops it too, and the log says that it went. */
const onceMore = (of: Asked): Intent =>
  ({ ...intentOf(of, of.document.stopped(of.input, of.facts)), detail: { repeated: true } })

const weigh = (of: Issuing): Intent => {
  if (of.facts.case !== null) caseIn(of.facts.case, 'received', 'requested', 'issued', 'final')
  return intentOf(of, of.document.weigh(of.input, of.facts))
}

const intentOf = ({ document, input, facts, order }: Asked, findings: Intent['findings']): Intent => ({
  ...NOTHING_INTENDED,
  ...document.subjects(input, facts),
  findings,
  confirmed: answeredFor(order.confirmed ?? [], findings),
  caseId: facts.case?.caseId ?? null,
  numberShown: document.numbers(input, facts).length > 0 && !isHeld({ document, input, facts }),
})

/** True of a paper that a contractor's worker starts and only staff sees. */
const isHeld = ({ document, input, facts }: Pick<Asked, 'document' | 'input' | 'facts'>): boolean =>
  comesOutAtReview(officerOf(facts), document.id, document.numbers(input, facts))

type Printed = { readonly intent: Intent; readonly files: readonly Uint8Array[] }

/** No number, no seal, no request record: only the log knows that it was looked at. */
const previewOf = async (of: Issuing, weighed: Intent): Promise<Printed> => {
  const { desk, document, input, facts } = of
  const wanted = document.numbers(input, facts)
  const opened = isHeld(of) ? masked(wanted) : await openNumbers(desk, wanted)
  const pdf = await desk.pdf.make(document.content(input, facts, 'preview', opened), facts.office.now)
  return { files: [pdf.bytes], intent: { ...weighed, answer: { pages: pdf.pages }, detail: { preview: true } } }
}

/** As many signs as digits: the place of a number is seen, and nothing of it. */
const masked = (numbers: readonly string[]): OpenedNumbers =>
  Object.fromEntries(numbers.map((id) => [id, UNOPENED]))

const issueOf = async (of: Issuing, weighed: Intent): Promise<Printed> => {
  const { desk, document, input, facts, officer, requestId } = of
  const opened = await openNumbers(desk, document.numbers(input, facts))
  const made: Made[] = []
  for (const issueNo of document.issueNos(input, facts)) made.push(await makeCopy(of, issueNo, opened))
  const copies = made.map(({ copy }) => copy)
  const held = isHeld(of)
  const writes = document.writes(input, facts, { requestId, caseId: facts.case?.caseId ?? null, officer, copies })
  return {
    files: held ? [] : made.map(({ pdf }) => pdf.bytes),
    intent: {
      ...weighed,
      writes: [
        ...writes,
        ...made.map(({ copy, pdf }) => keepWrite(desk, copy.issueId, pdf.bytes)),
        ...caseMoved(facts, officer),
        ...copies.flatMap(({ issueId }) => waiting(of, issueId, held)),
      ],
      answer: {
        requestId, issues: held ? copies.map(withoutHash) : copies, fee: document.fee(input, facts),
        ...(held ? { held } : {}),
      },
      detail: { copies: copies.length, pages: copies[0]?.pages ?? 0 },
    },
  }
}

/** Each copy of a contractor's worker waits for a review of its own. */
const waiting = ({ desk, facts, officer }: Issuing, issueId: string, held: boolean): readonly Write[] =>
  facts.case === null ? [] : waitWrite(officer, {
    reviewId: desk.fresh.uuid(), caseId: facts.case.caseId, issueId, held,
  })

/** Whoever may not see a number is not given what it could be tried against. */
const withoutHash = ({ issueId, issueNo, pages }: MadeCopy): Omit<MadeCopy, 'sha256'> => ({ issueId, issueNo, pages })

const makeCopy = async (
  { desk, document, input, facts }: Issuing, issueNo: IssueNo, opened: OpenedNumbers,
): Promise<Made> => {
  const pdf = await desk.pdf.make(document.content(input, facts, issueNo, opened), facts.office.now)
  return { pdf, copy: { issueId: desk.fresh.uuid(), issueNo, pages: pdf.pages, sha256: pdf.sha256 } }
}

/** A case received for this paper goes on to be handed over; a filing whose resident wants a paper too stays final. */
const caseMoved = (facts: Facts, officer: Officer) => {
  if (facts.case === null || facts.case.state === 'final') return []
  const row = { state: 'issued', step: 'issue', from: ['received', 'requested', 'issued'] }
  return [filingWrite('advance', facts, officer, row)]
}
