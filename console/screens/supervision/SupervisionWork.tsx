/** The screen around each of its tabs: the tabs, what is overdue, and what the open one does with the keys. */
import type { ReactNode } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { SupervisionCounts } from '../../ask/shapes/supervision.ts'
import { useView } from '../../ask/useView.ts'
import type { Handler } from '../../keys/useKeys.ts'
import { say } from '../../messages/say.ts'
import { useTabStrip } from '../../parts/Tabs/useTabStrip.tsx'
import { Work } from '../../parts/Work/Work.tsx'

const TABS = ['reports', 'incidents', 'checks', 'activity', 'scopes'] as const
export type Tab = (typeof TABS)[number]
const VIEW: Readonly<Record<Tab, string>> = {
  reports: 'work-reports',
  incidents: 'incidents',
  checks: 'work-checks',
  activity: 'contractor-activity',
  scopes: 'scope-matrix',
}

export type Supervised = ReturnType<typeof useView<'supervision'>>
export type TabProps = { readonly onTab: (tab: Tab) => void; readonly supervised: Supervised }

/** The tabs an officer may open. */
export const useTabs = (): readonly Tab[] => {
  const session = useSession()
  return TABS.filter((tab) => may(session, 'look', VIEW[tab]))
}

type WorkProps = TabProps & {
  readonly tab: Tab
  readonly actions: {
    readonly addOne: Handler
    readonly sendBack: Handler
    readonly recordStep: Handler
    readonly refresh: Handler
  }
  readonly children: ReactNode
}

export function SupervisionWork({ tab, actions, supervised, onTab, children }: WorkProps) {
  const tabs = useTabs()
  const { keys, strip } = useTabStrip({
    label: say.frame.titles.supervision,
    tabs,
    titles: say.supervision.tabs,
    chosen: tab,
    onTab,
  })
  return (
    <Work
      screen="supervision"
      keys={{ ...actions, ...keys }}
      beside={strip}
    >
      <div className="supervision">
        <Counts counts={supervised.answer?.counts} />
        {children}
      </div>
    </Work>
  )
}

const COUNTED = [
  ['graveWaiting', 'bad'],
  ['incidentsOverdue', 'bad'],
  ['reportsOverdue', 'bad'],
  ['checksOverdue', 'bad'],
  ['improvementsOverdue', 'bad'],
  ['incidentsOpen', 'care'],
  ['reportsToConfirm', 'care'],
] as const

/** What wants somebody, the gravest first; what is nought is not said. */
function Counts({ counts }: { counts: SupervisionCounts | undefined }) {
  if (counts === undefined) return null
  return (
    <ul className="supervision-counts" aria-live="polite">
      {COUNTED.filter(([name]) => counts[name] > 0).map(([name, tone]) => (
        <li key={name} className={`mark ${tone}`}>
          {tone === 'bad' ? '✕' : '▲'} {say.supervision.counts[name]} {counts[name]}
        </li>
      ))}
    </ul>
  )
}
