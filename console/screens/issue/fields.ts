/** What every group of fields of the request is given. */
import type { SpokenFinding } from '../../ask/problem.ts'
import type { ShownRecord } from '../../ask/shapes/register.ts'
import type { Offer } from './offers.ts'
import type { Gate, RequestForm } from './request.ts'

export type RequestFieldsProps = {
  readonly form: RequestForm
  /** The papers that fit, and the one that is asked for. */
  readonly offers: readonly Offer[]
  readonly offer: Offer
  readonly person: ShownRecord
  readonly members: readonly ShownRecord[]
  readonly gate: Gate
  /** The requester stands here and can be asked. */
  readonly asksBirth: boolean
  readonly findings: readonly SpokenFinding[]
  readonly onChange: (part: Partial<RequestForm>) => void
}
