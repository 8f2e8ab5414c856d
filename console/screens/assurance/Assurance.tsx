/** 承認・自己点検: what waits for whose decision, who is appointed, and what the standard finds today. [第8, 第6-2(5)] */
import { useState } from 'react'
import { may, useSession } from '../../app/session.ts'
import { ApprovalsTab } from './ApprovalsTab.tsx'
import { AppointmentsTab } from './AppointmentsTab.tsx'
import { CheckTab } from './CheckTab.tsx'
import { CriteriaTab } from './CriteriaTab.tsx'
import { EvidenceTab } from './EvidenceTab.tsx'
import { MeetingsTab } from './MeetingsTab.tsx'
import type { Tab } from './AssuranceWork.tsx'
import './Assurance.css'

export default function Assurance() {
  const session = useSession()
  const [tab, setTab] = useState<Tab>(may(session, 'look', 'approvals-waiting') ? 'approvals' : 'check')
  switch (tab) {
    case 'approvals':
      return <ApprovalsTab onTab={setTab} />
    case 'appointments':
      return <AppointmentsTab onTab={setTab} />
    case 'meetings':
      return <MeetingsTab onTab={setTab} />
    case 'criteria':
      return <CriteriaTab onTab={setTab} />
    case 'evidence':
      return <EvidenceTab onTab={setTab} />
    case 'check':
      return <CheckTab onTab={setTab} />
  }
}
