/**
 * The search as it goes on: the form, the answer that is shown, which row is chosen. All of it outlives the
 * screen.
 */
import { useState } from 'react'
import { slot, useKept } from '../../app/kept.ts'
import { view } from '../../ask/ask.ts'
import { Problem } from '../../ask/problem.ts'
import type { FoundAnswer } from '../../ask/shapes/search.ts'
import { BLANK_SEARCH, searchInput } from '../../parts/FoundPeople/conditions.ts'
import type { SearchForm } from '../../parts/FoundPeople/conditions.ts'

type Kept = {
  readonly form: SearchForm
  readonly answer: FoundAnswer | null
  readonly selected: string | null
  readonly details: boolean
}

const kept = slot<Kept>(() => ({ form: BLANK_SEARCH, answer: null, selected: null, details: false }))

export const useSearch = () => {
  const [state, keep] = useKept(kept, '')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const search = async (form: SearchForm): Promise<FoundAnswer | undefined> => {
    setBusy(true)
    setProblem(undefined)
    try {
      const answer = await view('resident-search', searchInput(form))
      keep((now) => ({ ...now, form, answer, selected: null }))
      return answer
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure
      setProblem(failure)
      return undefined
    } finally {
      setBusy(false)
    }
  }
  return {
    ...state,
    busy,
    problem,
    search,
    change: (part: Partial<SearchForm>) => keep((now) => ({ ...now, form: { ...now.form, ...part } })),
    select: (selected: string) => keep((now) => ({ ...now, selected })),
    showDetails: (details: boolean) => keep((now) => ({ ...now, details })),
    clear: () => keep((now) => ({ form: BLANK_SEARCH, answer: null, selected: null, details: now.details })),
  }
}
