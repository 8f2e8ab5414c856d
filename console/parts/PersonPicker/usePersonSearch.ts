/** One search of the register at a time, as a dialog needs it: the rows, or why there are none. */
import { useEffect, useRef, useState } from 'react'
import { view } from '../../ask/ask.ts'
import { Problem } from '../../ask/problem.ts'
import type { FoundAnswer } from '../../ask/shapes/search.ts'
import { BLANK_SEARCH, searchInput } from '../FoundPeople/conditions.ts'
import type { Shelf } from '../FoundPeople/conditions.ts'

export type PersonSearch = {
  readonly answer: FoundAnswer | undefined
  readonly problem: Problem | undefined
  readonly search: (text: string, shelf: Shelf) => Promise<void>
}

export const usePersonSearch = (): PersonSearch => {
  const [answer, setAnswer] = useState<FoundAnswer>()
  const [problem, setProblem] = useState<Problem>()
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  const search = async (text: string, shelf: Shelf): Promise<void> => {
    setProblem(undefined)
    try {
      const found = await view('resident-search', searchInput({ ...BLANK_SEARCH, text, shelf }))
      if (isHere.current) setAnswer(found)
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure
      if (isHere.current) setProblem(failure)
    }
  }
  return { answer, problem, search }
}
