/** 緊急点検: campaigns, the sheet of 0 and 1, everybody who served, and a prefecture's municipalities. [第10-4] */
import { useState } from 'react'
import { useView } from '../../ask/useView.ts'
import { BodiesTab } from './BodiesTab.tsx'
import { CampaignsTab } from './CampaignsTab.tsx'
import type { Tab } from './InspectionWork.tsx'
import { SheetTab } from './SheetTab.tsx'
import { WorkersTab } from './WorkersTab.tsx'
import './EmergencyInspection.css'

export default function EmergencyInspection() {
  const [tab, setTab] = useState<Tab>('campaigns')
  const [chosen, choose] = useState<number | null>(null)
  const found = useView('inspections', {}, { keep: true })
  const campaigns = found.answer?.inspections ?? []
  const campaign = campaigns.find(({ campaignNo }) => campaignNo === chosen) ?? campaigns[0]
  const shell = { tab, campaign, onTab: setTab }
  if (tab === 'campaigns' || campaign === undefined) {
    return (
      <CampaignsTab
        {...shell}
        tab="campaigns"
        campaigns={campaigns}
        problem={found.problem}
        loading={found.loading}
        onAgain={found.again}
        onChoose={choose}
      />
    )
  }
  const { campaignNo } = campaign
  switch (tab) {
    case 'workers':
      return <WorkersTab {...shell} key={campaignNo} campaignNo={campaignNo} />
    case 'bodies':
      return <BodiesTab {...shell} key={campaignNo} campaignNo={campaignNo} />
    default:
      return <SheetTab {...shell} key={campaignNo} campaignNo={campaignNo} />
  }
}
