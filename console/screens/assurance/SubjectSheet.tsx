/** One subject whole: what is applied for, what the council said, what it rests on, what was decided. */
import type { Decision, Subject } from '../../ask/shapes/assurance.ts'
import { say } from '../../messages/say.ts'
import { dayText, summaryLines } from './words.ts'

export function SubjectSheet({ of }: { of: Subject }) {
  const { kind, subject, applicantName, criteria, deliberation, decisions, lacks, isOwn, basis } = of
  return (
    <div className="subject-sheet">
      <h2>{subject?.title ?? say.assurance.subject.gone}</h2>
      <p className="soft">
        {say.assurance.kinds[kind]}　{basis}　{say.assurance.columns.applicant}{' '}
        {applicantName ?? subject?.applicant ?? ''}
      </p>
      {lacks.map(({ what, basis: where }) => (
        <p key={what}>
          <span className="mark bad-line">✕ {say.assurance.lacks[what]}</span>　<span className="soft">{where}</span>
        </p>
      ))}
      {isOwn ? <p className="mark bad-line">✕ {say.assurance.subject.own}</p> : null}
      <h3>{say.assurance.subject.content}</h3>
      <Summary of={subject?.summary} />
      <h3>{say.assurance.subject.meeting}</h3>
      {deliberation === null ? (
        <p className="soft">{say.assurance.subject.noMeeting}</p>
      ) : (
        <p>
          <b>{say.assurance.said[deliberation.said]}</b>　{dayText(deliberation.heldOn)}　{deliberation.minutes}
          {deliberation.conditions === '' ? null : (
            <>
              <br />
              {say.assurance.subject.conditions}：{deliberation.conditions}
            </>
          )}
        </p>
      )}
      {criteria === null ? null : (
        <>
          <h3>{say.assurance.subject.criteria}</h3>
          <p>
            {criteria.title}　{criteria.version}
          </p>
        </>
      )}
      <h3>{say.assurance.subject.decisions}</h3>
      {decisions.length === 0 ? <p className="soft">{say.assurance.subject.noDecisions}</p> : null}
      {decisions.map((decision) => (
        <DecisionLine key={decision.approvalId} of={decision} />
      ))}
    </div>
  )
}

/** Labels with their values; a text stands as it was written. */
function Summary({ of }: { of: unknown }) {
  return summaryLines(of).map(({ label, value }, at) =>
    label === '' ? (
      <p key={`${at} ${label}`} className="subject-text">
        {value}
      </p>
    ) : (
      <dl key={`${at} ${label}`} className="subject-line">
        <dt>{label}</dt>
        <dd>{value}</dd>
      </dl>
    ),
  )
}

/** Post, capacity with its provision, appointment: what every approval cites. */
function DecisionLine({ of }: { of: Decision }) {
  const { post, verdict, capacity, provision, instrument, decidedByName, decidedOn } = of
  const notes = [
    of.conditions === '' ? '' : `${say.assurance.subject.conditions}：${of.conditions}`,
    of.reason,
    of.absence ?? '',
    of.validUntil === null ? '' : say.assurance.subject.until(dayText(of.validUntil)),
    of.endedOn === null ? '' : `${say.assurance.subject.ended(dayText(of.endedOn))}　${of.endReason ?? ''}`,
  ].filter((note) => note !== '')
  return (
    <p>
      <span className={verdict === 'approved' && of.endedOn === null ? 'mark plain' : 'mark bad-line'}>
        {say.assurance.verdicts[verdict]}
      </span>
      　<b>{say.assurance.posts[post]}</b>（{say.assurance.capacities[capacity]}
      {provision === null ? '' : `　${provision}`}　{instrument}）　
      {say.assurance.subject.by(decidedByName, dayText(decidedOn))}
      {notes.map((note) => (
        <span key={note} className="subject-note">
          {note}
        </span>
      ))}
    </p>
  )
}
