/** 持出し: applications for data to leave, what became of them, keys of recipients and kept media. [第6-2, 第10-3(5)] */
import { useState } from 'react'
import { KeysTab } from './KeysTab.tsx'
import { LedgerTab } from './LedgerTab.tsx'
import { MediaTab } from './MediaTab.tsx'
import { useTabs } from './TakeOutWork.tsx'
import type { Tab } from './TakeOutWork.tsx'
import './TakeOut.css'

export default function TakeOut() {
  const [first = 'ledger'] = useTabs()
  const [tab, setTab] = useState<Tab>(first)
  switch (tab) {
    case 'keys':
      return <KeysTab onTab={setTab} />
    case 'media':
      return <MediaTab onTab={setTab} />
    default:
      return <LedgerTab key={tab} tab={tab} onTab={setTab} />
  }
}
