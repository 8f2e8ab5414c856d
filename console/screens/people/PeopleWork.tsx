/** The screen around each of its tabs: the tabs themselves, and what the open one does with the keys. */
import type { ReactNode } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { Handler } from '../../keys/useKeys.ts'
import { say } from '../../messages/say.ts'
import { useTabStrip } from '../../parts/Tabs/useTabStrip.tsx'
import { Work } from '../../parts/Work/Work.tsx'

const TABS = ['operators', 'terminals', 'matrix'] as const
export type Tab = (typeof TABS)[number]
const VIEW: Readonly<Record<Tab, string>> = {
  operators: 'operators',
  terminals: 'terminals',
  matrix: 'access-matrix',
}

export type TabProps = { readonly onTab: (tab: Tab) => void }

type TabActions = {
  readonly addOne: Handler
  readonly stopOne: Handler
  readonly saveOne: Handler
  readonly refresh: Handler
}

type PeopleWorkProps = TabProps & {
  readonly tab: Tab
  readonly actions: TabActions
  readonly children: ReactNode
}

export function PeopleWork({ tab, actions, onTab, children }: PeopleWorkProps) {
  const session = useSession()
  const tabs = TABS.filter((each) => may(session, 'look', VIEW[each]))
  const { keys, strip } = useTabStrip({
    label: say.frame.titles.people,
    tabs,
    titles: say.people.tabs,
    chosen: tab,
    onTab,
  })
  return (
    <Work
      screen="people"
      keys={{ ...actions, ...keys }}
      beside={strip}
    >
      {children}
    </Work>
  )
}
