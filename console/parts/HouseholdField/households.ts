/** Members grouped into the households they make up. */
import type { ShownRecord } from '../../ask/shapes/register.ts'

export type HouseholdThere = {
  readonly householdNo: number
  readonly headName: string | null
  readonly members: readonly ShownRecord[]
  readonly blocked: boolean
}

/** In the order in which their first members come. */
export const householdsOf = (members: readonly ShownRecord[]): readonly HouseholdThere[] => {
  const byNo = Map.groupBy(members, ({ householdNo }) => householdNo)
  return [...byNo].flatMap(([householdNo, those]) =>
    typeof householdNo !== 'number'
      ? []
      : [
          {
            householdNo,
            headName: those[0]?.headName ?? null,
            members: those,
            blocked: those.some(({ blocked }) => blocked !== 'none'),
          },
        ],
  )
}
