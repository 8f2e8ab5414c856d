/** 廃棄: refused before a paper's day and recorded after it; the scans of the papers go with them. 令34条4項 */
import type { DirectAct } from '../../frame/act.ts'
import { refused } from '../../frame/decision.ts'
import type { Officer } from '../../frame/officer.ts'
import type { ClassifiedFinding, Finding } from '../../law/finding.ts'
import { DIVISION_OF_DUTIES, PAPERS_KEPT_ONE_YEAR, PAPERS_STORED, REQUESTS_STORED } from '../../law/provision.ts'
import { formatEra } from '../../law/era.ts'
import { lookUpPapers, personsOn, type KnownPaper, type PapersFound } from '../known.ts'
import { disposePapersFace, type DisposePapers } from './face.ts'

/** Records the disposal of many papers at once; one that may not go yet keeps them all. */
export const disposePapers: DirectAct<DisposePapers, PapersFound> = {
  ...disposePapersFace,
  basis: [PAPERS_KEPT_ONE_YEAR, PAPERS_STORED, REQUESTS_STORED],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ papers, witness }) => lookUpPapers(papers, witness),
  subjects: (_, found) => (found === undefined ? [] : personsOn(found)),
  decide: (input, { found, office }, officer) => {
    const findings = [
      ...input.papers.flatMap((id, at) => paperFindings(input, found, id, `papers.${at}`)),
      ...dayFindings(input, office.today),
      ...witnessFindings(input, found, officer),
    ]
    if (findings.length > 0) return refused(findings)
    const row = { ...input, by: officer.operatorId, at: office.now }
    return { findings: [], changes: [{ area: 'papers', op: 'dispose', row }], followUps: [] }
  },
}

type Fault = Pick<Finding, 'code' | 'values'>

const paperFindings = (
  { disposedOn }: DisposePapers, { papers }: PapersFound, id: string, field: string,
): readonly ClassifiedFinding[] => {
  const paper = papers.find(({ paperId }) => paperId === id)
  const faults = paper === undefined ? [{ code: 'dispose-papers/unknown' }] : faultsOf(paper, disposedOn)
  return faults.map((fault) => ({ class: 'error', basis: PAPERS_KEPT_ONE_YEAR, field, ...fault }))
}

const faultsOf = ({ label, placing, keptUntil, disposedOn }: KnownPaper, on: string): readonly Fault[] => {
  const values = { label, lastDay: formatEra(keptUntil) }
  if (disposedOn !== null) return [{ code: 'dispose-papers/disposed-already', values }]
  return [
    ...(placing === null ? [{ code: 'dispose-papers/not-filed', values }] : []),
    ...(placing?.medium === 'returned' ? [{ code: 'dispose-papers/returned', values }] : []),
    ...(keptUntil >= on ? [{ code: 'dispose-papers/kept-still', values }] : []),
  ]
}

const dayFindings = ({ disposedOn }: DisposePapers, today: string): readonly ClassifiedFinding[] =>
  disposedOn <= today ? []
    : [{ class: 'error', code: 'dispose-papers/day-to-come', basis: PAPERS_STORED, field: 'disposedOn' }]

const witnessFindings = (
  { witness }: DisposePapers, { papers, isWitnessKnown }: PapersFound, { operatorId }: Officer,
): readonly ClassifiedFinding[] => {
  const isWanted = papers.some(({ witnessed }) => witnessed)
  const codes = [
    ...(witness === null && isWanted ? ['witness-missing'] : []),
    ...(witness === operatorId ? ['own-witness'] : []),
    ...(isWitnessKnown ? [] : ['witness-unknown']),
  ]
  return codes.map((code) =>
    ({ class: 'error', code: `dispose-papers/${code}`, basis: DIVISION_OF_DUTIES, field: 'witness' }))
}
