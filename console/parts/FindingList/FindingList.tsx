/**
 * Everything the law and the office say against it, all at once: errors first, each with its remedy and a way to
 * its field. [STD 11.1]
 */
import type { SpokenFinding } from '../../ask/problem.ts'
import { say } from '../../messages/say.ts'
import './FindingList.css'

export type FindingListProps = {
  readonly findings: readonly SpokenFinding[]
  /** Those whose item has not changed since; all of them, where nothing else is said. */
  readonly still?: readonly SpokenFinding[]
  /** What the field of a finding is called, as on the form. */
  readonly labelOf: (field: string) => string
  readonly onJump: (field: string) => void
}

/** Rows of the list in sight; the others are scrolled to, or reached with F8. */
const SEEN_AT_ONCE = 4

export const inOrder = (findings: readonly SpokenFinding[]): readonly SpokenFinding[] =>
  findings.toSorted((a, b) => Number(b.class === 'error') - Number(a.class === 'error'))

export function FindingList({ findings, still = findings, labelOf, onJump }: FindingListProps) {
  if (findings.length === 0) return null
  const errors = findings.filter((finding) => finding.class === 'error').length
  return (
    <section
      className={errors > 0 ? 'finding-list bad' : 'finding-list care'}
      aria-label={say.findings.title(errors, findings.length - errors)}
    >
      <p className="finding-head" role="alert">
        <b>
          {errors > 0 ? '✕' : '▲'} {say.findings.title(errors, findings.length - errors)}
        </b>
        <span>{errors > 0 ? say.findings.errorsMeaning : say.findings.alertsMeaning}</span>
        {findings.length > SEEN_AT_ONCE ? (
          <span className="finding-more">▼ {say.findings.more(findings.length)}</span>
        ) : null}
      </p>
      <ol>
        {inOrder(findings).map((finding, at) => (
          <FindingRow
            key={`${finding.code} ${finding.field ?? ''} ${at}`}
            finding={finding}
            isChanged={!still.includes(finding)}
            labelOf={labelOf}
            onJump={onJump}
          />
        ))}
      </ol>
    </section>
  )
}

type RowProps = {
  finding: SpokenFinding
  isChanged: boolean
  labelOf: (field: string) => string
  onJump: (field: string) => void
}

function FindingRow({ finding, isChanged, labelOf, onJump }: RowProps) {
  const { field } = finding
  return (
    <li className={isChanged ? 'finding-row changed' : 'finding-row'}>
      <span className={finding.class === 'error' ? 'mark bad' : 'mark care'}>
        {finding.class === 'error' ? `✕ ${say.findings.error}` : `▲ ${say.findings.alert}`}
      </span>
      {field === null ? null : (
        <button type="button" className="finding-jump" onClick={() => onJump(field)}>
          {labelOf(field)}
        </button>
      )}
      <span className="finding-says">{finding.says}</span>
      <span className="soft">{finding.remedy}</span>
      <span className="finding-end">
        {isChanged ? <span className="mark good">✓ {say.findings.changed}</span> : null}
        <span className="soft finding-basis">{finding.basis}</span>
      </span>
    </li>
  )
}
