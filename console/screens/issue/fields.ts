/** What every group of fields of the request is given. */
import type { SpokenFinding } from '../../ask/problem.ts'
import type { ShownRecord } from '../../ask/shapes/register.ts'
import type { Gate, RequestForm } from './request.ts'

export type RequestFieldsProps = {
  readonly form: RequestForm
  readonly person: ShownRecord
  readonly members: readonly ShownRecord[]
  readonly gate: Gate
  readonly findings: readonly SpokenFinding[]
  readonly onChange: (part: Partial<RequestForm>) => void
}
