/** Whose paper it is to be: the person chosen, or the first whom a case of moving out moves; what is known of them. */
import type { PapersOf } from '../../ask/shapes/papers.ts'
import type { ShownRecord } from '../../ask/shapes/register.ts'
import type { CaseView } from '../../ask/shapes/roads.ts'
import type { Problem } from '../../ask/problem.ts'
import { useView } from '../../ask/useView.ts'

export type Subject = {
  readonly known: CaseView | null | undefined
  readonly personNo: number | undefined
  readonly record: ShownRecord | null | undefined
  readonly members: readonly ShownRecord[] | undefined
  readonly papers: PapersOf | null | undefined
  readonly problem: Problem | undefined
  readonly again: () => void
}

export const useSubject = (caseId: string | undefined, chosenNo: number | undefined): Subject => {
  const known = useView('case', caseId === undefined ? null : { caseId })
  const isMoveOut = known.answer?.kind === 'move-out'
  const ofCase = useView('papers-of', isMoveOut && caseId !== undefined ? { personNo: null, caseId } : null)
  const personNo = chosenNo ?? ofCase.answer?.moveOut?.movers[0]?.personNo
  const ofPerson = useView('papers-of', !isMoveOut && personNo !== undefined ? { personNo, caseId: null } : null)
  const found = useView('resident', personNo === undefined ? null : { personNo })
  const householdNo = found.answer?.householdNo
  const household = useView('household', typeof householdNo === 'number' ? { householdNo } : null)
  const papers = isMoveOut ? ofCase : ofPerson
  return {
    known: known.answer,
    personNo,
    record: found.answer,
    members: household.answer === undefined ? undefined : (household.answer?.members ?? []),
    papers: papers.answer,
    problem: known.problem ?? found.problem ?? household.problem ?? papers.problem,
    again: found.again,
  }
}
