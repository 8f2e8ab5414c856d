/** The screen around each of its tabs: the tabs themselves, and what the open one does with the keys. */
import type { ReactNode } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { Handler } from '../../keys/useKeys.ts'
import { say } from '../../messages/say.ts'
import { useTabStrip } from '../../parts/Tabs/useTabStrip.tsx'
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
  const session = useSession()
  const tabs = TABS.filter((each) => may(session, 'look', VIEW[each]))
  const { keys, strip } = useTabStrip({
    label: say.frame.titles.assurance,
    tabs,
    titles: say.assurance.tabs,
    chosen: tab,
    onTab,
  })
  return (
    <Work
      screen="assurance"
      keys={{
        ...NOTHING,
        ...actions,
        ...keys,
      }}
      beside={strip}
    >
      {children}
    </Work>
  )
}
