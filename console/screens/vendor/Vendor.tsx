/** 委託先の報告: the small portal of a contractor's security officer and on-site manager; its own contracts alone. */
import { useState } from 'react'
import { useView } from '../../ask/useView.ts'
import { OwnChecks, OwnContracts, OwnIncidents, OwnReports } from './VendorTabs.tsx'
import type { Tab } from './VendorWork.tsx'
import '../supervision/Supervision.css'

export default function Vendor() {
  const [tab, setTab] = useState<Tab>('reports')
  const own = useView('own-contracts', {}, { keep: true })
  const props = { own, onTab: setTab }
  switch (tab) {
    case 'incidents':
      return <OwnIncidents {...props} />
    case 'checks':
      return <OwnChecks {...props} />
    case 'contract':
      return <OwnContracts {...props} />
    default:
      return <OwnReports {...props} />
  }
}
