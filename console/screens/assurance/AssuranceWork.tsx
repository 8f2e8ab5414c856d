/** The screen around each of its tabs: the tabs themselves, and what the open one does with the keys. */
import type { ReactNode } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { may, useSession } from '../../app/session.ts'
import type { Handler } from '../../keys/useKeys.ts'
import { say } from '../../messages/say.ts'
import { Tabs } from '../../parts/Tabs/Tabs.tsx'
import { Work } from '../../parts/Work/Work.tsx'

const TABS = ['approvals', 'appointments', 'meetings', 'criteria', 'evidence', 'check'] as const
export type Tab = (typeof TABS)[number]

const VIEW: Readonly<Record<Tab, string>> = {
  approvals: 'approvals-waiting',
  appointments: 'appointments',
  meetings: 'deliberations',
  criteria: 'criteria',
  evidence: 'evidence',
  check: 'self-check',
}

export type TabProps = { readonly onTab: (tab: Tab) => void }

/** What the open tab does; whatever it leaves out it cannot do. */
export type Actions = {
  readonly refresh: Handler
  readonly addOne?: Handler
  readonly stopOne?: Handler
  readonly decideOne?: Handler
  readonly recordMeeting?: Handler
  readonly printCheck?: Handler
}

type WorkProps = TabProps & { readonly tab: Tab; readonly actions: Actions; readonly children: ReactNode }

const NOTHING = { addOne: null, stopOne: null, decideOne: null, recordMeeting: null, printCheck: null } as const

export function AssuranceWork({ tab, actions, onTab, children }: WorkProps) {
  const navigate = useNavigate()
  const session = useSession()
  const tabs = TABS.filter((each) => may(session, 'look', VIEW[each]))
  return (
    <Work
      screen="assurance"
      keys={{
        ...NOTHING,
        ...actions,
        nextTab: () => onTab(tabs[(tabs.indexOf(tab) + 1) % tabs.length] ?? tab),
        back: () => void navigate({ to: '/' }),
      }}
      beside={
        <Tabs
          label={say.frame.titles.assurance}
          tabs={tabs.map((id) => ({ id, title: say.assurance.tabs[id] }))}
          chosen={tab}
          onChoose={onTab}
        />
      }
    >
      {children}
    </Work>
  )
}
