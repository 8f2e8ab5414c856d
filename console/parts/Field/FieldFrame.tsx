/**
 * A field as on the paper form: its name in a cell at the left, the input beside it, and below what is wrong with
 * it.
 */
import { useId } from 'react'
import type { ReactNode } from 'react'
import type { SpokenFinding } from '../../ask/problem.ts'
import { say } from '../../messages/say.ts'
import './Field.css'

export type Wiring = {
  readonly id: string
  readonly 'aria-invalid': boolean
  readonly 'aria-describedby': string | undefined
  readonly 'aria-required': boolean
}

export type FieldFrameProps = {
  readonly label: string
  readonly path: string
  readonly required?: boolean
  readonly hint?: string | undefined
  readonly findings?: readonly SpokenFinding[]
  /** Columns of twelve. */
  readonly span?: number
  /** A group of several inputs instead of one. */
  readonly group?: boolean
  readonly mark?: ReactNode
  readonly children: (wiring: Wiring) => ReactNode
}

export function FieldFrame({
  label,
  path,
  required = false,
  hint,
  findings = [],
  span = 12,
  group = false,
  mark,
  children,
}: FieldFrameProps) {
  const { id, notes, worst, wiring } = useWiring({ findings, required, isHinted: hint !== undefined })
  const name = (
    <>
      {label}
      {required ? <span className="field-required">{say.field.required}</span> : null}
      {mark}
    </>
  )
  return (
    <div
      className={`field ${worst}`}
      data-span={span}
      data-path={path}
      {...(group ? { role: 'group', 'aria-labelledby': `${id}-label` } : {})}
    >
      {group ? (
        <span className="field-label" id={`${id}-label`}>
          {name}
        </span>
      ) : (
        <label className="field-label" htmlFor={id}>
          {name}
        </label>
      )}
      <div className="field-control">
        {children(wiring)}
        <div id={notes} className="field-notes">
          {hint === undefined ? null : <p className="field-hint">{hint}</p>}
          {findings.map((finding) => (
            <FieldFinding key={finding.code} finding={finding} />
          ))}
        </div>
      </div>
    </div>
  )
}

type WiringOf = {
  readonly findings: readonly SpokenFinding[]
  readonly required: boolean
  readonly isHinted: boolean
}

const useWiring = ({ findings, required, isHinted }: WiringOf) => {
  const id = useId()
  const notes = `${id}-notes`
  const worst = findings.some((finding) => finding.class === 'error')
    ? 'error'
    : findings.length > 0
      ? 'alert'
      : 'none'
  const wiring: Wiring = {
    id,
    'aria-invalid': worst === 'error',
    'aria-describedby': isHinted || findings.length > 0 ? notes : undefined,
    'aria-required': required,
  }
  return { id, notes, worst, wiring }
}

type CellProps = Pick<FieldFrameProps, 'label' | 'path' | 'required' | 'findings' | 'group' | 'children'> & {
  /** Where the findings of the whole row are told. */
  readonly notes: string
}

/**
 * The same as a cell of a table whose column is headed by the field's name; what is said about it stands below the
 * row.
 */
export function FieldCell({ label, path, notes, required = false, findings = [], group = false, children }: CellProps) {
  const { id, worst, wiring } = useWiring({ findings, required, isHinted: false })
  return (
    <td className={`field-cell ${worst}`} data-path={path}>
      <div className="field-control" {...(group ? { role: 'group', 'aria-label': label } : {})}>
        {group ? null : (
          <label className="hidden-text" htmlFor={id}>
            {label}
          </label>
        )}
        {children({ ...wiring, 'aria-describedby': findings.length > 0 ? notes : undefined })}
      </div>
    </td>
  )
}

/** `label`: which item it is about, where that is not seen from its place. */
export function FieldFinding({ finding, label }: { finding: SpokenFinding; label?: string }) {
  return (
    <p className={`field-finding ${finding.class}`}>
      <b>{finding.class === 'error' ? `✕ ${say.findings.error}` : `▲ ${say.findings.alert}`}</b>
      {label === undefined ? null : <b>{label}</b>}
      {finding.says}
      <span className="soft">{finding.remedy}</span>
    </p>
  )
}
