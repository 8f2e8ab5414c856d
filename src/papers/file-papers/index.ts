/** 届出書等の保存: the box or the scan number of each paper, so that it is found again and nothing is left lying. */
import type { DirectAct } from '../../frame/act.ts'
import { refused } from '../../frame/decision.ts'
import type { ClassifiedFinding, Finding } from '../../law/finding.ts'
import { PAPERS_STORED, REQUESTS_STORED } from '../../law/provision.ts'
import { lookUpPapers, personsOn, type KnownPaper, type PapersFound } from '../known.ts'
import { filePapersFace, type FilePapers } from './face.ts'

/** A case that may still want its paper at the counter. */
const CLOSED = ['final', 'handed-over', 'withdrawn']

/** Files papers; one that lies somewhere already is laid elsewhere, and the former place stays known. */
export const filePapers: DirectAct<FilePapers, PapersFound> = {
  ...filePapersFace,
  basis: [PAPERS_STORED, REQUESTS_STORED],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ papers }) => lookUpPapers(papers, null),
  subjects: (_, found) => (found === undefined ? [] : personsOn(found)),
  decide: (input, { found, office }, officer) => {
    const findings = input.papers.flatMap((id, at) => objections(input, found, id, `papers.${at}`))
    if (findings.length > 0) return refused(findings)
    const { medium, place } = input
    const changes = found.papers.map(({ paperId, kind, label, receivedOn, placing }) => ({
      area: 'papers' as const,
      op: 'place',
      row: {
        paperId, kind, label, receivedOn, medium, place, seenPlacing: placing?.placingNo ?? 0,
        by: officer.operatorId, at: office.now,
      },
    }))
    return { findings: [], changes, followUps: [] }
  },
}

const objections = (
  { medium }: FilePapers, { papers }: PapersFound, id: string, field: string,
): readonly ClassifiedFinding[] => {
  const paper = papers.find(({ paperId }) => paperId === id)
  const faults = paper === undefined ? [{ code: 'file-papers/unknown' }] : faultsOf(paper, medium)
  return faults.map((fault) => ({ class: 'error', basis: PAPERS_STORED, field, ...fault }))
}

type Fault = Pick<Finding, 'code' | 'values'>

const faultsOf = ({ state, label, disposedOn }: KnownPaper, medium: string): readonly Fault[] => {
  const values = { label }
  return [
    ...(CLOSED.includes(state) ? [] : [{ code: 'file-papers/case-open', values }]),
    ...(disposedOn === null ? [] : [{ code: 'file-papers/disposed-already', values }]),
    ...(medium === 'returned' && state !== 'withdrawn' ? [{ code: 'file-papers/not-withdrawn', values }] : []),
  ]
}
