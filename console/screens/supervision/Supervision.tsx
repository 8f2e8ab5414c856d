/** 委託先の監督: reports, incidents, audits and inspections, activity, scopes. [第10-3(7)(11)(12), 10-4, 10-5] */
import { useState } from 'react'
import { useView } from '../../ask/useView.ts'
import { ActivityTab } from './ActivityTab.tsx'
import { ChecksTab } from './ChecksTab.tsx'
import { IncidentsTab } from './IncidentsTab.tsx'
import { ReportsTab } from './ReportsTab.tsx'
import { ScopesTab } from './ScopesTab.tsx'
import { useTabs } from './SupervisionWork.tsx'
import type { Tab } from './SupervisionWork.tsx'
import './Supervision.css'

/** What is grave comes first: whoever is waited for begins there. */
export default function Supervision() {
  const [first = 'reports'] = useTabs()
  const [chosen, setTab] = useState<Tab | null>(null)
  const supervised = useView('supervision', {}, { keep: true })
  const isGrave = (supervised.answer?.counts.graveWaiting ?? 0) > 0
  const tab = chosen ?? (isGrave ? 'incidents' : first)
  const props = { supervised, onTab: setTab }
  switch (tab) {
    case 'incidents':
      return <IncidentsTab {...props} />
    case 'checks':
      return <ChecksTab {...props} />
    case 'activity':
      return <ActivityTab {...props} />
    case 'scopes':
      return <ScopesTab {...props} />
    default:
      return <ReportsTab {...props} />
  }
}
