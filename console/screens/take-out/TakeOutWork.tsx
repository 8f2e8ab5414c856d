/** The screen around each of its tabs: the tabs themselves, and what the open one does with the keys. */
import type { ReactNode } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { Handler } from '../../keys/useKeys.ts'
import { say } from '../../messages/say.ts'
import { useTabStrip } from '../../parts/Tabs/useTabStrip.tsx'
import { Work } from '../../parts/Work/Work.tsx'

const TABS = ['ledger', 'open', 'overdue', 'keys', 'media'] as const
export type Tab = (typeof TABS)[number]

const VIEW: Readonly<Record<Tab, string>> = {
  ledger: 'take-outs',
  open: 'take-outs',
  overdue: 'take-outs',
  keys: 'recipient-keys',
  media: 'media-ledger',
}

/** The tabs an officer may open. */
export const useTabs = (): readonly Tab[] => {
  const session = useSession()
  return TABS.filter((tab) => may(session, 'look', VIEW[tab]))
}

export type TabProps = { readonly onTab: (tab: Tab) => void }

/** What the open tab does; whatever it leaves out it cannot do. */
type Actions = {
  readonly refresh: Handler
  readonly addOne?: Handler
  readonly stopOne?: Handler
  readonly takeOut?: Handler
}

type WorkProps = TabProps & { readonly tab: Tab; readonly actions: Actions; readonly children: ReactNode }

export function TakeOutWork({ tab, actions, onTab, children }: WorkProps) {
  const tabs = useTabs()
  const { keys, strip } = useTabStrip({
    label: say.frame.titles['take-out'],
    tabs,
    titles: say.takeOut.tabs,
    chosen: tab,
    onTab,
  })
  return (
    <Work
      screen="take-out"
      keys={{
        addOne: null,
        stopOne: null,
        takeOut: null,
        ...actions,
        ...keys,
      }}
      beside={strip}
    >
      {children}
    </Work>
  )
}
