/** Which papers fit a person, or a case of moving out, in the order in which they are wanted. Pure. */
import { isCivilDay } from '../../../src/law/calendar.ts'
import { formatEra } from '../../../src/law/era.ts'
import { reasonTitle } from '../../../src/record/reason.ts'
import type { GivenCertificate, PaperDocuments, PapersOf, QuasiRequest } from '../../ask/shapes/papers.ts'
import { say } from '../../messages/say.ts'

/** One paper that can be asked for. */
export type Offer = {
  readonly key: string
  readonly paper: keyof PaperDocuments
  readonly title: string
  readonly householdNo: number
  /** Everybody on it, where that is not for the request to choose. */
  readonly persons: readonly number[]
  readonly sheets: QuasiRequest['sheets']
  readonly moveOut: string | null
  /** The certificate that is given once more. */
  readonly reissueOf: string | null
  /** A card serves in its place: it is printed only if it is wished for. */
  readonly byCard: boolean
}

type Person = { readonly personNo: number; readonly status: string; readonly householdNo: number }

const NOTHING = { persons: [], sheets: [], moveOut: null, reissueOf: null, byCard: false } as const

/** What is offered first is what is meant most often: the paper of the case, else that of the person. */
export const offersFor = (
  person: Person,
  papers: PapersOf | undefined,
  caseId: string | undefined,
): readonly Offer[] => [
  ...(caseId === undefined ? [] : ofMoveOut(papers)),
  ...(person.status === 'current' ? [liveCopy(person)] : []),
  ...(papers?.sheets ?? []).flatMap((sheet) => [
    {
      ...NOTHING,
      key: `removed-${sheet.sheetNo}`,
      paper: 'removed-record-copy' as const,
      title: say.offers.removed(sheet.sheetNo, reasonOf(sheet.removalReason, sheet.removedOn)),
      householdNo: sheet.householdNo,
      persons: [person.personNo],
      sheets: [{ personNo: person.personNo, sheetNo: sheet.sheetNo }],
    },
    ...(LEFT.includes(sheet.removalReason ?? '') ? [quasi(person, sheet)] : []),
  ]),
  ...(caseId === undefined && papers?.moveOut?.waits === 'approved' ? ofMoveOut(papers) : []),
  ...(papers?.given ?? []).filter(({ state }) => state === 'handed-over').map(onceMore),
  ...(person.status === 'current' || (papers?.sheets ?? []).length > 0 ? [] : [liveCopy(person)]),
]

const LEFT: readonly string[] = ['domestic-move-out', 'ex-officio-removal']

const liveCopy = ({ personNo, householdNo }: Person): Offer => ({
  ...NOTHING,
  key: 'residence-copy',
  paper: 'residence-copy',
  title: say.offers['residence-copy'],
  householdNo,
  persons: [personNo],
})

/** What the case of moving out owes, if anything. */
const ofMoveOut = (papers: PapersOf | undefined): readonly Offer[] => {
  const moveOut = papers?.moveOut ?? null
  const [first] = moveOut?.movers ?? []
  const caseId = moveOut?.caseId ?? null
  if (moveOut === null || first === undefined || caseId === null || moveOut.waits === 'issued') return []
  const about = {
    ...NOTHING,
    householdNo: first.householdNo,
    persons: moveOut.movers.map(({ personNo }) => personNo),
    sheets: moveOut.movers.map(({ personNo, sheetNo }) => ({ personNo, sheetNo })),
  }
  const paper = first.isNotified ? 'moving-out-certificate' : 'quasi-moving-out-certificate'
  const isGiven = papers?.given.some((given) => given.moveOut === caseId && given.state !== 'spoiled') === true
  if (isGiven || first.reason === 'overseas-move-out') return []
  return [{ ...about, key: paper, paper, title: say.offers[paper], moveOut: caseId, byCard: moveOut.special }]
}

type Sheet = PapersOf['sheets'][number]

const quasi = ({ personNo }: Person, { sheetNo, householdNo }: Sheet): Offer => ({
  ...NOTHING,
  key: `quasi-${sheetNo}`,
  paper: 'quasi-moving-out-certificate',
  title: say.offers['quasi-moving-out-certificate'],
  householdNo,
  persons: [personNo],
  sheets: [{ personNo, sheetNo }],
})

const onceMore = (given: GivenCertificate): Offer => ({
  ...NOTHING,
  key: given.issueId,
  paper: given.kind,
  title: say.offers.again(say.offers[given.kind], eraOf(given.issuedOn), given.serial),
  householdNo: given.householdNo,
  persons: given.persons,
  sheets: given.sheets ?? [],
  moveOut: given.moveOut,
  reissueOf: given.issueId,
})

const eraOf = (day: string | null): string => (day !== null && isCivilDay(day) ? formatEra(day) : '')

const reasonOf = (reason: string | null, on: string | null): string =>
  [reason === null ? '' : reasonTitle(reason), eraOf(on)].filter((part) => part !== '').join('　')
