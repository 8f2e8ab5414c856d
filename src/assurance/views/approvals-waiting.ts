/** 承認待ち: what waits for whose decision, with all that is missing before it can be given; or what was decided. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { COUNCIL_AND_CHIEF } from '../provisions.ts'
import { shownSubject, STORED_SUBJECT, TODAY, type StoredSubject } from './waiting.ts'

const ApprovalsWaiting = z.strictObject({
  /** True: what some post has decided already, the newest decision first. */
  decided: z.boolean().default(false),
})

/** Decisions older than the newest so many are found by their subject. */
const AT_MOST = 200

const DECIDED = `
  select '{}'::bigint[] as person_nos, ${STORED_SUBJECT} as row
  from (select a.kind, a.subject_id, max(a.at) as at from assurance.approval a group by a.kind, a.subject_id
    order by max(a.at) desc limit ${AT_MOST}) s cross join ${TODAY}
  order by s.at desc`

const WAITING = `
  select '{}'::bigint[] as person_nos, ${STORED_SUBJECT} as row
  from assurance.open_subjects() s cross join ${TODAY}
  where cardinality(assurance.missing_posts(s.kind, s.subject_id, t.day)) > 0
    and not exists (select from assurance.approval a
      where a.kind = s.kind and a.subject_id = s.subject_id and a.verdict = 'refused')
  order by s.kind, s.subject_id`

/** What waits for the asking officer comes first. */
export const approvalsWaiting: View<z.output<typeof ApprovalsWaiting>, StoredSubject> = {
  id: 'approvals-waiting',
  title: '承認待ちの一覧',
  basis: [COUNCIL_AND_CHIEF],
  schema: ApprovalsWaiting,
  query: ({ decided }, { operatorId }) => ({ text: decided ? DECIDED : WAITING, values: [operatorId] }),
  present: (rows, { decided }, { operatorId }, { today }) => {
    const shown = rows.filter(({ subject }) => decided || subject !== null)
      .map((row) => shownSubject(row, operatorId, today))
    if (decided) return { waiting: shown }
    const isMine = ({ mayDecideAs }: (typeof shown)[number]): boolean => mayDecideAs.length > 0
    return { waiting: [...shown.filter(isMine), ...shown.filter((one) => !isMine(one))] }
  },
}
