/** A value once it has stood still: what is typed is not asked of the server letter by letter. */
import { useEffect, useState } from 'react'

const STILL_MS = 250

export const useSettled = <T>(value: T, stillFor = STILL_MS): T => {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), stillFor)
    return () => clearTimeout(timer)
  }, [value, stillFor])
  return settled
}
