/** The screen around each of its tabs: the tabs themselves, and what the open one does with the keys. */
import type { ReactNode } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { Handler } from '../../keys/useKeys.ts'
import { say } from '../../messages/say.ts'
import { useTabStrip } from '../../parts/Tabs/useTabStrip.tsx'
import { Work } from '../../parts/Work/Work.tsx'

const TABS = ['to-file', 'kept', 'due', 'disposed', 'prints', 'records', 'periods'] as const
export type Tab = (typeof TABS)[number]

const VIEW: Readonly<Record<Tab, string>> = {
  'to-file': 'papers',
  kept: 'papers',
  due: 'papers',
  disposed: 'papers',
  prints: 'review-prints',
  records: 'ex-officio-records',
  periods: 'retention',
}

/** The tabs an officer may open. */
export const useTabs = (): readonly Tab[] => {
  const session = useSession()
  return TABS.filter((tab) => may(session, 'look', VIEW[tab]))
}

export type TabProps = { readonly tab: Tab; readonly onTab: (tab: Tab) => void }

type Actions = {
  readonly pick: Handler
  readonly pickAll: Handler
  readonly refresh: Handler
  readonly disposePapers: Handler
  readonly filePapers: Handler
}

type WorkProps = TabProps & { readonly actions: Actions; readonly children: ReactNode }

export function PapersWork({ tab, actions, onTab, children }: WorkProps) {
  const tabs = useTabs()
  const { keys, strip } = useTabStrip({
    label: say.frame.titles.papers,
    tabs,
    titles: say.shelf.tabs,
    chosen: tab,
    onTab,
  })
  return (
    <Work
      screen="papers"
      keys={{ ...actions, ...keys }}
      beside={strip}
    >
      {children}
    </Work>
  )
}
