/** The screen around each of its tabs: the tabs themselves, and what the open one does with the keys. */
import type { ReactNode } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { may, useSession } from '../../app/session.ts'
import type { Handler } from '../../keys/useKeys.ts'
import { say } from '../../messages/say.ts'
import { Tabs } from '../../parts/Tabs/Tabs.tsx'
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
  const navigate = useNavigate()
  const session = useSession()
  const tabs = TABS.filter((each) => may(session, 'look', VIEW[each]))
  const step = (by: number): void => onTab(tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length] ?? tab)
  return (
    <Work
      screen="people"
      keys={{
        ...actions,
        previousTab: () => step(-1),
        nextTab: () => step(1),
        back: () => void navigate({ to: '/' }),
      }}
      beside={
        <Tabs
          label={say.frame.titles.people}
          tabs={tabs.map((id) => ({ id, title: say.people.tabs[id] }))}
          chosen={tab}
          onChoose={onTab}
        />
      }
    >
      {children}
    </Work>
  )
}
