/** Lets several officers decide on the same facts: nobody's write begins before everybody has decided. */
import type { Desk } from '../src/desk/desk.ts'
import type { Database } from '../src/desk/ports.ts'

/** The desk for `count` people at once; whoever decides again after a refusal waits for nobody. */
export const meetingOf = (desk: Desk, count: number): Desk => {
  const { promise: everybody, resolve } = Promise.withResolvers<void>()
  let arrived = 0
  const query: Database['query'] = async (text, values) => {
    if (text.includes('record.apply(')) {
      arrived += 1
      if (arrived === count) resolve()
      await everybody
    }
    return desk.db.query(text, values)
  }
  return { ...desk, db: { query } }
}
