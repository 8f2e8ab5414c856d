/**
 * 世帯員の並び替え: the office sorts the members of a household by hand. Nobody's record changes by it, so it is no event;
 * it is kept as a row of its own, and papers and screens follow the newest one. [STD 5.2]
 */
import type { DirectAct, Write } from '../../frame/act.ts'
import { hasError, refused } from '../../frame/decision.ts'
import type { Officer } from '../../frame/officer.ts'
import type { Answers, KnownHousehold } from '../../frame/question.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import { STD_MEMBER_ORDER } from '../../law/provision.ts'
import { inSavedOrder } from '../../record/member-order.ts'
import { setMemberOrderFace, type SetMemberOrder } from './face.ts'

/** How often the household has been sorted. */
export type SortedSoFar = { readonly revision: number }

type OrderFacts = Answers & { readonly found: SortedSoFar }

export const setMemberOrder: DirectAct<SetMemberOrder, SortedSoFar> = {
  ...setMemberOrderFace,
  basis: [STD_MEMBER_ORDER],
  road: 'direct',
  step: 'perform',
  ask: ({ householdNo }) => ({ households: [householdNo] }),
  subjects: ({ personNos }) => personNos,
  lookUp: ({ householdNo }) => ({ area: 'record', what: 'member-order', of: { householdNo } }),
  decide: (input, facts, officer) => {
    const household = openHousehold(input, facts)
    if (household === undefined) return refused(error('no-household', 'householdNo'))
    const findings = findingsOf(input, household, facts.found)
    if (hasError(findings)) return refused(findings)
    return { findings, changes: [sorting(input, { household, facts, officer })], followUps: [] }
  },
}

/**
 * The household, if it is there and may be looked at. One whose whereabouts are hidden looks like one that is not
 * there: any other objection would answer a guess at who lives in it. [STD 3.1]
 */
const openHousehold = ({ householdNo }: SetMemberOrder, { households }: Answers): KnownHousehold | undefined =>
  households.find((known) => known.householdNo === householdNo && known.members.length > 0
    && !known.blocks.some(({ levels }) => levels.inquiry === 'error'))

const error = (code: string, field: string): readonly ClassifiedFinding[] =>
  [{ class: 'error', code: `set-member-order/${code}`, basis: STD_MEMBER_ORDER, field }]

const findingsOf = (
  { personNos, revision }: SetMemberOrder, { members, sorted }: KnownHousehold, found: SortedSoFar,
): readonly ClassifiedFinding[] => {
  const wanted = members.map(({ personNo }) => personNo).toSorted((a, b) => a - b)
  if (personNos.toSorted((a, b) => a - b).join() !== wanted.join()) return error('other-members', 'personNos')
  if (revision !== found.revision) return error('moved', 'personNos')
  const before = inSavedOrder(members, sorted).map(({ personNo }) => personNo)
  return before.join() === personNos.join() ? error('unchanged', 'personNos') : []
}

type Sorter = { readonly household: KnownHousehold; readonly facts: OrderFacts; readonly officer: Officer }

const sorting = (
  { householdNo, revision, personNos }: SetMemberOrder, { household, facts, officer }: Sorter,
): Write => {
  const standing = new Map(household.members.map(({ personNo, historyNo }) => [personNo, historyNo]))
  return {
    area: 'record',
    op: 'set-member-order',
    row: {
      household_no: householdNo, revision: revision + 1, person_nos: personNos,
      history_nos: personNos.map((personNo) => standing.get(personNo) ?? 0),
      set_by: officer.operatorId, at: facts.office.now,
    },
  }
}
