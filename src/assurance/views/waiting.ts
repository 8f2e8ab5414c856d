/** What stands between a subject and its whole approval, as every list of this area tells it. */
import { citation } from '../../law/provision.ts'
import { APPROVAL_RULES, type ApprovalKind, type Post } from '../approval-kinds.ts'
import { isRefused, lacksOf, missingPosts, standingApprovals, type Decided, type Ground } from '../approvals.ts'
import { covers, type Appointed, type Subject } from '../known.ts'

/** A subject as the database tells of it. */
export type StoredSubject = Ground & {
  readonly kind: ApprovalKind
  readonly subjectId: string
  readonly subject: Subject | null
  readonly applicantName: string | null
  readonly decisions: readonly Decided[]
  readonly appointments: readonly Appointed[]
}

/** SQL of one `StoredSubject`, out of `s(kind, subject_id)` and `t(day)`; `$1` is who asks. */
export const STORED_SUBJECT = `
  assurance.ground_of(s.kind, s.subject_id, t.day) || jsonb_build_object('kind', s.kind, 'subjectId', s.subject_id,
    'applicantName', (select o.name from access.operator o
      where o.operator_id = assurance.subject_of(s.kind, s.subject_id)->>'applicant'),
    'appointments', assurance.appointments_of($1, t.day))`

/** The day of the office, as `t(day)`. */
export const TODAY = `(select (desk.office_day()->>'today')::date as day) t`

/** As the screen has it: whose decision and what else is missing, and as whom the asking officer may decide. */
export const shownSubject = (row: StoredSubject, operatorId: string, today: string) => {
  const { kind, subject, decisions, appointments } = row
  const posts = isRefused(decisions) ? [] : missingPosts(kind, decisions, today)
  const isOwn = subject?.applicant === operatorId
  return {
    ...row,
    refused: isRefused(decisions),
    missingPosts: posts,
    lacks: lacksOf(kind, row).map(({ what, basis }) => ({ what, basis: citation(basis) })),
    basis: citation(APPROVAL_RULES[kind].basis),
    isOwn,
    mayDecideAs: isOwn ? [] : mine(posts, kind, appointments),
    mayEnd: standingApprovals(decisions, today)
      .filter(({ post }) => appointments.some((one) => one.post === post && covers(one, kind))),
  }
}

const mine = (posts: readonly Post[], kind: ApprovalKind, appointments: readonly Appointed[]): readonly Appointed[] =>
  posts.flatMap((post) => appointments.find((one) => one.post === post && covers(one, kind)) ?? [])
