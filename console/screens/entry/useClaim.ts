/** Takes the case for entry: one officer at a time; everybody else may only look, and sees who has it. [STD 10.3] */
import { useCallback, useEffect, useState } from 'react'
import { act } from '../../ask/ask.ts'
import { kindOf, Problem } from '../../ask/problem.ts'

export type Claim =
  | { readonly is: 'asking' | 'mine' }
  | { readonly is: 'held'; readonly by: string }
  | { readonly is: 'refused'; readonly problem: Problem }

export type ClaimDesk = { readonly claim: Claim; readonly takeOver: (reason: string) => Promise<Problem | undefined> }

/** `mayEnter` false: nothing is taken, and the case is only looked at. */
export const useClaim = (caseId: string, mayEnter: boolean): ClaimDesk => {
  const [claim, setClaim] = useState<Claim>({ is: 'asking' })
  useEffect(() => {
    if (!mayEnter) return undefined
    let wanted = true
    act('claim', { caseId }).then(
      () => wanted && setClaim({ is: 'mine' }),
      (failure: unknown) => wanted && setClaim(refusedBy(failure)),
    )
    return () => {
      wanted = false
    }
  }, [caseId, mayEnter])
  const takeOver = useCallback(
    async (reason: string): Promise<Problem | undefined> => {
      try {
        await act('take-over', { caseId, reason })
        setClaim({ is: 'mine' })
        return undefined
      } catch (failure) {
        if (failure instanceof Problem) return failure
        throw failure
      }
    },
    [caseId],
  )
  return { claim, takeOver }
}

const refusedBy = (failure: unknown): Claim => {
  if (!(failure instanceof Problem)) throw failure
  return kindOf(failure) === 'held' ? { is: 'held', by: failure.holder ?? '' } : { is: 'refused', problem: failure }
}
