/** The screen around each tab of a contract: which contract it is, how it stands, the tabs, the keys. */
import type { ReactNode } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { may, useSession } from '../../app/session.ts'
import type { Contract } from '../../ask/shapes/contracts.ts'
import type { Handler } from '../../keys/useKeys.ts'
import { say } from '../../messages/say.ts'
import { useTabStrip } from '../../parts/Tabs/useTabStrip.tsx'
import { Work } from '../../parts/Work/Work.tsx'
import '../../parts/CaseBar/CaseBar.css'
import { termText } from './days.ts'
import type { Asked, ContractAct } from './forms/asked.ts'
import { StateOfContract } from './Marks.tsx'

const TABS = ['overview', 'clauses', 'workers', 'places', 'subcontracts', 'closing'] as const
export type Tab = (typeof TABS)[number]

export type TabProps = {
  readonly contract: Contract
  readonly tab: Tab
  readonly today: string
  readonly onTab: (tab: Tab) => void
  readonly onAsk: (asked: Asked) => void
  readonly onAgain: () => void
}

type SheetWorkProps = Pick<TabProps, 'contract' | 'tab' | 'onTab' | 'onAgain'> & {
  readonly actions: { readonly addOne: Handler; readonly stopOne: Handler; readonly saveOne: Handler }
  readonly children: ReactNode
}

export function SheetWork({ contract, tab, actions, onTab, onAgain, children }: SheetWorkProps) {
  const navigate = useNavigate()
  const { number, title, contractorName, startsOn, endsOn, version, standing } = contract
  const { keys, strip } = useTabStrip({ label: title, tabs: TABS, titles: say.contracts.tabs, chosen: tab, onTab })
  return (
    <Work
      screen="contracts"
      keys={{
        ...actions,
        ...keys,
        refresh: onAgain,
        back: () => void navigate({ to: '/contracts' }),
      }}
      title={title}
      beside={strip}
      bar={
        <div className="case-bar">
          <b>{number}</b>
          <span>{contractorName}</span>
          <span>{termText(startsOn, endsOn)}</span>
          <span className="soft">{say.contracts.version(version)}</span>
          <StateOfContract state={standing.state} />
        </div>
      }
    >
      {children}
    </Work>
  )
}

type DoProps = {
  readonly act: ContractAct
  /** The id of the act, where the button is called by another name. */
  readonly as?: string
  readonly of: Contract
  readonly bad?: boolean
  readonly off?: boolean
  readonly onDo: () => void
}

/** A button for one act: off where the officer has no right to it, or nothing is added to the contract any more. */
export function Do({ act, as = act, of, bad = false, off = false, onDo }: DoProps) {
  const session = useSession()
  return (
    <button
      type="button"
      className={bad ? 'button small bad' : 'button small'}
      disabled={off || of.closedOn !== null || !may(session, 'perform', as)}
      onClick={onDo}
    >
      {say.contracts.acts[act]}
    </button>
  )
}

/** The handler of a key for an act, or null where it makes no sense just now. */
export const useDoing = (contract: Contract): ((act: string, run: (() => void) | null) => Handler) => {
  const session = useSession()
  return (act, run) => (contract.closedOn === null && may(session, 'perform', act) ? run : null)
}
