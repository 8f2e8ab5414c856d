/** 終了: what has still to come back, be destroyed, be confirmed or be closed before the contract can be. */
import { say } from '../../messages/say.ts'
import { reading } from '../../parts/Scroller/reading.ts'
import { dayText } from './days.ts'
import { closeContract } from './forms/agreement.ts'
import { SheetWork, useDoing } from './SheetWork.tsx'
import type { TabProps } from './SheetWork.tsx'

export function ClosingTab(props: TabProps) {
  const { contract, onAsk } = props
  const doing = useDoing(contract)
  const open = contract.posts.filter(({ endedOn }) => endedOn === null).length
  const { owed, closedOn } = contract
  const close = doing('close-contract', () => onAsk(closeContract(contract)))
  const actions = { addOne: null, stopOne: close, saveOne: null }
  return (
    <SheetWork {...props} actions={actions}>
      <section className="contracts-card panel scrolls" {...reading(say.contracts.owed)}>
        <h2>{say.contracts.owed}</h2>
        {closedOn === null ? null : <p>{say.contracts.ended(dayText(closedOn))}</p>}
        {owed.length === 0 ? (
          <p>
            <span className="mark good">✓</span> {say.contracts.nothingOwed}
          </p>
        ) : null}
        <ul className="plain-list">
          {owed.map(({ what, dueOn }) => (
            <li key={`${what} ${dueOn ?? ''}`}>
              <span className="mark bad-line">✕</span> {what}
              {dueOn === null ? '' : `　${say.contracts.dueOn(dayText(dueOn))}`}
            </li>
          ))}
          {open === 0 ? null : (
            <li>
              <span className="mark bad-line">✕</span> {say.contracts.openPosts(open)}
            </li>
          )}
        </ul>
        <p className="soft">{say.contracts.closingNote}</p>
      </section>
    </SheetWork>
  )
}
