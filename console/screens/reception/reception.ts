/** The reception form: what it holds, whether identity is proved, and what is sent. Pure. */
import type { Form } from '../../../src/frame/form.ts'
import type { FilerRole } from '../../ask/shapes/roads.ts'
import type { ScanFile } from '../../parts/ScanPanel/ScanPanel.tsx'

export const SOURCES = ['paper-certificate', 'qr', 'csv', 'message', 'none'] as const
export type Source = (typeof SOURCES)[number]

export type PaperMark = 'shown' | 'missing'
export type MoverForm = {
  readonly name: string
  /** Who they are in the register, where somebody looked. */
  readonly personNo: number | null
  readonly papers: Readonly<Record<string, PaperMark>>
}

export type ReceptionForm = {
  readonly kind: string
  readonly role: FilerRole
  readonly name: string
  readonly relation: string
  readonly address: string
  readonly phone: string
  /** Kind of evidence → its number, '' where none was noted. */
  readonly evidence: Readonly<Record<string, string>>
  readonly proxyPaper: boolean
  /** null: not said; the usual one of the kind. */
  readonly source: Source | null
  readonly movers: readonly MoverForm[]
  readonly note: string
  readonly scan: ScanFile | null
}

export const BLANK_MOVER: MoverForm = { name: '', personNo: null, papers: {} }

export const blankReception = (kind: string): ReceptionForm => ({
  kind,
  role: 'self',
  name: '',
  relation: '',
  address: '',
  phone: '',
  evidence: {},
  proxyPaper: false,
  source: null,
  movers: [BLANK_MOVER],
  note: '',
  scan: null,
})

/** Which of the sources a form has a place for: the proof of moving out, where one is asked for. */
export const sourcesOf = (form: Form | undefined): readonly Source[] => {
  const proof = form?.sections.find(({ path }) => path === 'proof')?.fields.find(({ name }) => name === 'kind')
  const offered = (proof?.choices ?? []).map(({ value }) => value)
  return SOURCES.filter((source) => offered.includes(source))
}

/** What is filled in from what, where the officer said nothing else: what comes most often. */
export const sourceOf = ({ source }: ReceptionForm, sources: readonly Source[]): Source =>
  source !== null && sources.includes(source) ? source : (sources[0] ?? 'none')

/** Whose papers count as one that is enough, and whose only two together do. */
export const EVIDENCE_ALONE = [
  'individual-number-card',
  'driving-licence',
  'passport',
  'residence-card',
  'special-permanent-card',
  'photo-handbook',
] as const
export const EVIDENCE_PAIRED = [
  'insurance-certificate',
  'pension-book',
  'care-insurance-card',
  'student-card',
  'oral-questions',
] as const
export type EvidenceKind = (typeof EVIDENCE_ALONE)[number] | (typeof EVIDENCE_PAIRED)[number]

export type Identity = 'proved' | 'one-more' | 'none'

export const identityOf = (evidence: ReceptionForm['evidence']): Identity => {
  const shown = Object.keys(evidence)
  if (EVIDENCE_ALONE.some((kind) => shown.includes(kind))) return 'proved'
  const paired = EVIDENCE_PAIRED.filter((kind) => shown.includes(kind)).length
  return paired >= 2 ? 'proved' : paired === 1 ? 'one-more' : 'none'
}

/** Who acts for another shows that they may. */
export const needsProxyPaper = (role: FilerRole): boolean => role === 'agent' || role === 'statutory-agent'

/** What still keeps the reception from being registered; empty where nothing does. */
export const lacking = (form: ReceptionForm): readonly ('name' | 'movers')[] => [
  ...(form.name.trim() === '' ? ['name' as const] : []),
  ...(form.movers.every(({ name }) => name.trim() === '') ? ['movers' as const] : []),
]

const text = (key: string, value: string) => (value.trim() === '' ? {} : { [key]: value.trim() })
const marked = (papers: MoverForm['papers'], mark: PaperMark): readonly string[] =>
  Object.entries(papers)
    .filter(([, how]) => how === mark)
    .map(([paper]) => paper)

/** The input of the act. */
export const receptionInput = (
  form: ReceptionForm,
  evidenceWords: Readonly<Record<string, string>>,
  sources: readonly Source[] = [],
) => ({
  kind: form.kind,
  source: sourceOf(form, sources),
  filer: {
    role: form.role,
    name: form.name.trim(),
    ...text('address', form.address),
    ...text('phone', form.phone),
    ...text('relation', form.relation),
    evidence: Object.entries(form.evidence).map(([kind, number]) => ({
      kind: evidenceWords[kind] ?? kind,
      ...text('number', number),
    })),
    ...(needsProxyPaper(form.role) ? { proxyPaper: form.proxyPaper } : {}),
  },
  movers: form.movers
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, personNo, papers }) => ({
      name: name.trim(),
      ...(personNo === null ? {} : { personNo }),
      papersShown: marked(papers, 'shown'),
      papersMissing: marked(papers, 'missing'),
    })),
  ...text('note', form.note),
  ...(form.scan === null ? {} : { scan: { mime: form.scan.mime, base64: form.scan.base64 } }),
})

const ROUND: Readonly<Record<PaperMark | 'none', PaperMark | 'none'>> = {
  none: 'shown',
  shown: 'missing',
  missing: 'none',
}

/** Nothing said → shown → missing → nothing said. */
export const turnPaper = (papers: MoverForm['papers'], paper: string): MoverForm['papers'] => {
  const next = ROUND[papers[paper] ?? 'none']
  const { [paper]: _, ...others } = papers
  return next === 'none' ? others : { ...others, [paper]: next }
}
