/**
 * Which case lies on the desk: receipt number, event, who came, who moves. At the same place on every screen of
 * the road.
 */
import type { ReactNode } from 'react'
import { kindTitle } from '../../app/kinds.ts'
import type { CaseView } from '../../ask/shapes/roads.ts'
import { say } from '../../messages/say.ts'
import { FlagMark } from '../Marks/FlagMark.tsx'
import { StateMark } from '../Marks/StateMark.tsx'
import './CaseBar.css'

/** `blind`: no names, where the checker is to read them from the paper. */
type CaseBarProps = { readonly known: CaseView; readonly blind?: boolean; readonly children?: ReactNode }

export function CaseBar({ known, blind = false, children }: CaseBarProps) {
  const { receiptNo, kind, title, state, filer, movers, source } = known
  const isCopy = kind === 'residence-copy'
  return (
    <div className="case-bar">
      <p className="case-no">
        <span className="soft">{say.caseBar.receiptNo}</span>
        <b>{receiptNo}</b>
      </p>
      <p className="case-what">
        <b>{isCopy ? kindTitle(kind) : title}</b>
        <StateMark state={state} />
      </p>
      <p className="case-filer">
        <span className="soft">{isCopy ? say.caseBar.requester : say.caseBar.filer}</span>
        <span>
          {blind ? null : <b className="names">{filer.name}　</b>}
          {say.roles[filer.role]}
          {filer.relation === undefined ? '' : `（${filer.relation}）`}
        </span>
      </p>
      <p className="case-movers">
        <span className="soft">
          {isCopy ? say.caseBar.subjects(movers.length) : say.caseBar.movers(movers.length)}
        </span>
        <span className="names">{blind ? say.caseBar.blind : movers.map(({ name }) => name).join('、')}</span>
      </p>
      <div className="case-end">
        {source === 'message' ? <FlagMark flag={kind === 'move-in' ? 'card' : 'arrived'} /> : null}
        {children}
      </div>
    </div>
  )
}
