/** The screen around each of its tabs: the tabs themselves, and what the open one does with the keys. */
import type { ReactNode } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { CampaignLine } from '../../ask/shapes/inspection.ts'
import type { Handler } from '../../keys/useKeys.ts'
import { say } from '../../messages/say.ts'
import { useTabStrip } from '../../parts/Tabs/useTabStrip.tsx'
import { Work } from '../../parts/Work/Work.tsx'

const TABS = ['campaigns', 'sheet', 'workers', 'bodies'] as const
export type Tab = (typeof TABS)[number]

const VIEW: Readonly<Record<Tab, string>> = {
  campaigns: 'inspections',
  sheet: 'inspection',
  workers: 'inspection-workers',
  bodies: 'collected-inspections',
}

export type TabProps = {
  readonly tab: Tab
  readonly campaign: CampaignLine | undefined
  readonly onTab: (tab: Tab) => void
}

type Actions = {
  readonly addOne: Handler
  readonly refresh: Handler
  readonly ruleOnContract: Handler
  readonly confirmRow: Handler
  readonly answerOne: Handler
}

type WorkProps = TabProps & { readonly actions: Actions; readonly children: ReactNode }

/** Only a prefecture gathers; without a campaign there is nothing to open. */
const isOffered = (tab: Tab, campaign: CampaignLine | undefined): boolean =>
  tab === 'campaigns' || (campaign !== undefined && (tab !== 'bodies' || campaign.body === 'prefecture'))

export function InspectionWork({ tab, campaign, actions, onTab, children }: WorkProps) {
  const session = useSession()
  const tabs = TABS.filter((id) => isOffered(id, campaign) && may(session, 'look', VIEW[id]))
  const { keys, strip } = useTabStrip({
    label: say.frame.titles['emergency-inspection'],
    tabs,
    titles: say.inspection.tabs,
    chosen: tab,
    onTab,
  })
  return (
    <Work
      screen="emergency-inspection"
      keys={{ ...actions, ...keys }}
      beside={strip}
    >
      {children}
    </Work>
  )
}
