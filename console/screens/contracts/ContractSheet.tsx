/** One contract: its tabs, what each does with the keys, and the form that is open over them. */
import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { useSession } from '../../app/session.ts'
import type { Contract } from '../../ask/shapes/contracts.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ActDialog } from '../../parts/ActDialog/ActDialog.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { Work } from '../../parts/Work/Work.tsx'
import { ClausesTab } from './ClausesTab.tsx'
import { ClosingTab } from './ClosingTab.tsx'
import type { Asked } from './forms/asked.ts'
import { OverviewTab } from './OverviewTab.tsx'
import { PlacesTab } from './PlacesTab.tsx'
import type { Tab, TabProps } from './SheetWork.tsx'
import { SubcontractsTab } from './SubcontractsTab.tsx'
import { WorkersTab } from './WorkersTab.tsx'

const TAB_VIEWS: Readonly<Record<Tab, (props: TabProps) => React.ReactNode>> = {
  overview: OverviewTab,
  clauses: ClausesTab,
  workers: WorkersTab,
  places: PlacesTab,
  subcontracts: SubcontractsTab,
  closing: ClosingTab,
}

export function ContractSheet({ contractId }: { contractId: string }) {
  const navigate = useNavigate()
  const found = useView('contract', { contractId }, { keep: true })
  const contract = found.answer?.contract
  if (contract === undefined || contract === null) {
    return (
      <Work
        screen="contracts"
        keys={{ ...NO_KEYS, refresh: found.again, back: () => void navigate({ to: '/contracts' }) }}
      >
        <ProblemNote problem={found.problem} onAgain={found.again} />
        <p className="soft">{found.loading ? say.frame.loading : say.contracts.unknown}</p>
      </Work>
    )
  }
  return <Sheet contract={contract} onAgain={found.again} />
}

const NO_KEYS = { previousTab: null, nextTab: null, addOne: null, stopOne: null, saveOne: null }

function Sheet({ contract, onAgain }: { contract: Contract; onAgain: () => void }) {
  const session = useSession()
  const [tab, setTab] = useState<Tab>('overview')
  const [asked, ask] = useState<Asked | null>(null)
  const TabView = TAB_VIEWS[tab]
  return (
    <>
      <TabView contract={contract} tab={tab} onTab={setTab} onAsk={ask} onAgain={onAgain} today={session.today.civil} />
      {asked === null ? null : <ActDialog {...asked} onDone={onAgain} onClose={() => ask(null)} />}
    </>
  )
}
