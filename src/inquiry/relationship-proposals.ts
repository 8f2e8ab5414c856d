/** 続柄の候補: what each member of a household may be to another head, for the officer to decide on. [STD 4.1.4.2] */
import { z } from 'zod'
import type { StandingBlock } from '../frame/question.ts'
import type { View } from '../frame/view.ts'
import { STD_RELATIONSHIP_AFTER_HEAD_CHANGE } from '../law/provision.ts'
import { proposeRelationships, type Kin } from '../record/head-change.ts'
import { hardest } from './shown-record.ts'

const OfNewHead = z.strictObject({ householdNo: z.int().positive(), newHead: z.int().positive() })

type MemberRow = Kin & {
  readonly fullName: string
  readonly isHead: boolean
  readonly blocks: readonly StandingBlock[]
}

/**
 * Nothing is proposed for a household without a head, for the record does not say from whom the relationships are
 * counted. A household whose whereabouts are hidden looks like an empty one.
 */
export const relationshipProposals: View<z.infer<typeof OfNewHead>, MemberRow> = {
  id: 'relationship-proposals',
  title: '続柄の候補',
  basis: [STD_RELATIONSHIP_AFTER_HEAD_CHANGE],
  schema: OfNewHead,
  about: ({ householdNo }) => ({ households: [householdNo] }),
  query: ({ householdNo }, officer) => ({
    text: `select array[v.person_no] as person_nos, jsonb_build_object('personNo', v.person_no,
        'fullName', v.full_name, 'isHead', v.is_head, 'relationshipToHead', v.relationship_to_head, 'sex', v.sex,
        'birthDate', v.birth_date, 'blocks', restriction.on_record(v.person_no, v.household_no, $2)) as row
      from record.resident_current c join record.resident_version v using (person_no, history_no)
      where c.household_no = $1 and c.status = 'current'
      order by v.order_in_household, v.person_no`,
    values: [householdNo, officer.operatorId],
  }),
  present: (rows, { newHead }) => {
    const members = rows.filter(({ blocks }) => hardest(blocks, 'inquiry') !== 'error')
    const [from, to] = [members.find(({ isHead }) => isHead), members.find(({ personNo }) => personNo === newHead)]
    const proposals = from === undefined || to === undefined ? [] : proposeRelationships(members, from, to)
    return {
      members: members.map(({ personNo, fullName, relationshipToHead }) => {
        const { candidates, settled } = proposals.find((proposal) => proposal.personNo === personNo)
          ?? { candidates: [], settled: false }
        return { personNo, fullName, relationshipToHead, candidates, settled }
      }),
    }
  },
}
