/** 利用者・端末・権限: each person by themselves, never a rank; each terminal; and who may do what. [STD 10.3] */
import { useState } from 'react'
import { may, useSession } from '../../app/session.ts'
import { MatrixTab } from './MatrixTab.tsx'
import { OperatorsTab } from './OperatorsTab.tsx'
import type { Tab } from './PeopleWork.tsx'
import { TerminalsTab } from './TerminalsTab.tsx'
import './People.css'

export default function People() {
  const session = useSession()
  const [tab, setTab] = useState<Tab>(may(session, 'look', 'operators') ? 'operators' : 'matrix')
  switch (tab) {
    case 'operators':
      return <OperatorsTab onTab={setTab} />
    case 'terminals':
      return <TerminalsTab onTab={setTab} />
    case 'matrix':
      return <MatrixTab onTab={setTab} />
  }
}
