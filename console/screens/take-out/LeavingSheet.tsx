/** One application whole: what was asked for, who decided, what left, and what became of it; and what can be done. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { fetchExport } from '../../ask/exports.ts'
import { Problem } from '../../ask/problem.ts'
import type { Leaving } from '../../ask/shapes/take-out.ts'
import { may, useSession } from '../../app/session.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { Scroller } from '../../parts/Scroller/Scroller.tsx'
import { dialogsFor } from './LeavingDialogs.tsx'
import type { LeavingDialog } from './LeavingDialogs.tsx'
import { algorithmText, dayText, inGroups, markOf, sizeText, wordsOf } from './words.ts'

type SheetProps = {
  readonly of: Leaving
  readonly onDialog: (dialog: LeavingDialog) => void
  readonly onDone: () => void
}

export function LeavingSheet({ of, onDialog, onDone }: SheetProps) {
  const session = useSession()
  const [problem, setProblem] = useState<Problem>()
  const canFetch = of.export !== null && may(session, 'take-out', 'fetch-export')
  const fetchIt = async (): Promise<void> => {
    setProblem(undefined)
    try {
      if (of.export !== null) await fetchExport(of.export.exportId, of.export.fileName)
      onDone()
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure
      setProblem(failure)
    }
  }
  return (
    <div className="take-out-sheet">
      <h2>
        {of.applicationNo}　{of.actTitle}{' '}
        <span className={`mark ${markOf(of.state)}`}>{say.takeOut.states[of.state]}</span>
        {of.isOverdue ? <span className="mark bad-line">✕ {say.takeOut.overdue}</span> : null}
      </h2>
      <p className="take-out-buttons">
        {canFetch ? (
          <button type="button" className="button" onClick={() => void fetchIt()}>
            {say.takeOut.fetch}
          </button>
        ) : null}
        {dialogsFor(of, session).map(([dialog, title]) => (
          <button key={dialog} type="button" className="button small" onClick={() => onDialog(dialog)}>
            {title}
          </button>
        ))}
      </p>
      <ProblemNote problem={problem} />
      <Scroller className="take-out-lines" label={say.takeOut.card} readOnly>
        <dl className="pairs">
          {linesOf(of).map(([title, told], at) => (
            <Line key={`${title} ${at}`} title={title}>
              {told}
            </Line>
          ))}
        </dl>
      </Scroller>
    </div>
  )
}

function Line({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </>
  )
}

type Told = readonly [title: string, told: ReactNode]

const LINES = say.takeOut.lines

const linesOf = (of: Leaving): readonly Told[] =>
  [...askedFor(of), ...decided(of), ...whatLeft(of), ...whatBecame(of)].filter(
    ([, told]) => told !== null && told !== '',
  )

const askedFor = (of: Leaving): readonly Told[] => [
  [LINES.what, of.selectionTold],
  [LINES.columns, of.columnsTold],
  [
    LINES.count,
    of.people === null ? null : `${say.takeOut.people(of.people)}　${say.takeOut.rows(of.rows ?? of.people)}`,
  ],
  [LINES.protection, of.protection === null ? null : protectionText(of.protection, of.protectedPeople)],
  [LINES.ground, of.legalGround],
  [LINES.method, of.method],
  [LINES.reason, of.reason],
  [LINES.medium, of.medium],
  [LINES.to, of.destination],
  [LINES.key, of.key === null ? null : `${of.key.organisation}　${of.key.recipient}　${algorithmText(of.key)}`],
  [LINES.carrier, of.carriedBy],
  [LINES.contract, of.contract === null ? null : `${of.contract.number}　${of.contract.title}`],
  [LINES.conditions, of.conditions],
  [LINES.due, dayText(of.dueOn)],
  [LINES.applied, `${dayText(of.appliedOn)}　${of.appliedName}`],
]

const protectionText = (protection: NonNullable<Leaving['protection']>, people: number | null): string =>
  protection === 'include'
    ? `${say.takeOut.protections.include}　${say.takeOut.people(people ?? 0)}`
    : say.takeOut.protections[protection]

const decided = (of: Leaving): readonly Told[] => [
  ...of.decisions.map(({ verdict, decidedBy, decidedOn, conditions, validUntil, endedOn }): Told => [
    LINES.decision,
    [
      say.takeOut.verdicts[verdict],
      dayText(decidedOn),
      decidedBy,
      conditions,
      validUntil === null ? '' : say.takeOut.until(dayText(validUntil)),
      endedOn === null ? '' : say.takeOut.ended(dayText(endedOn)),
    ]
      .filter((part) => part !== '')
      .join('　'),
  ]),
  [LINES.withdrawn, of.withdrawal === null ? null : `${dayText(of.withdrawal.on)}　${of.withdrawal.reason}`],
]

const whatLeft = ({ export: left }: Leaving): readonly Told[] =>
  left === null
    ? []
    : [
        [
          LINES.taken,
          [dayText(left.takenOn), left.takenBy, say.takeOut.people(left.people), say.takeOut.rows(left.rows)].join('　'),
        ],
        [LINES.file, `${left.fileName}　${sizeText(left.bytes)}　${say.takeOut.handings(left.handings)}`],
        [LINES.hash, <code key="hash">{inGroups(left.sha256)}</code>],
      ]

const whatBecame = (of: Leaving): readonly Told[] => [
  [LINES.receipt, of.receipt === null ? null : wordsOf(of.receipt, 'received_on', 'received_by', 'document')],
  [LINES.returned, of.return === null ? null : wordsOf(of.return, 'returned_on', 'returned_by', 'document')],
  [
    LINES.erased,
    of.erasure === null ? null : wordsOf(of.erasure, 'erased_on', 'method', 'erased_by', 'witness', 'document'),
  ],
  [LINES.lost, of.loss === null ? null : wordsOf(of.loss, 'found_on', 'circumstances')],
]
