/** 書類: papers that came in, each in its box until its day; review prints until they are destroyed. [第3-3, 第5-3] */
import { useState } from 'react'
import { PeriodsTab } from './PeriodsTab.tsx'
import { PrintsTab } from './PrintsTab.tsx'
import { RecordsTab } from './RecordsTab.tsx'
import { ShelfTab } from './ShelfTab.tsx'
import { useTabs } from './PapersWork.tsx'
import type { Tab } from './PapersWork.tsx'
import './Papers.css'

export default function Papers() {
  const [first = 'periods'] = useTabs()
  const [tab, setTab] = useState<Tab>(first)
  switch (tab) {
    case 'prints':
      return <PrintsTab tab={tab} onTab={setTab} />
    case 'records':
      return <RecordsTab tab={tab} onTab={setTab} />
    case 'periods':
      return <PeriodsTab tab={tab} onTab={setTab} />
    default:
      return <ShelfTab key={tab} list={tab} tab={tab} onTab={setTab} />
  }
}
