/**
 * 個人票・世帯: one resident, the household, everything that happened to the record, its notes and memos, what was
 * issued, which blocks stand.
 */
import { useState } from 'react'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { may, useSession } from '../../app/session.ts'
import type { ShownRecord } from '../../ask/shapes/register.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { PersonBar } from '../../parts/PersonBar/PersonBar.tsx'
import { personOfRecord } from '../../parts/PersonCard/person.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { Tabs } from '../../parts/Tabs/Tabs.tsx'
import { Work } from '../../parts/Work/Work.tsx'
import { BlocksTab } from './BlocksTab.tsx'
import { HistoryTab } from './HistoryTab.tsx'
import { HouseholdTab } from './HouseholdTab.tsx'
import { IssuesTab } from './IssuesTab.tsx'
import { MemosTab } from './MemosTab.tsx'
import { NotesTab } from './NotesTab.tsx'
import { RecordTab } from './RecordTab.tsx'
import './Resident.css'

const TABS = ['record', 'household', 'history', 'notes', 'memos', 'issues', 'blocks'] as const
type Tab = (typeof TABS)[number]

/** Tabs that need a right of their own. */
const NEEDS: Readonly<Partial<Record<Tab, string>>> = { memos: 'memos', issues: 'issue-history', blocks: 'blocks' }

export default function Resident() {
  const navigate = useNavigate()
  const session = useSession()
  const personNo = useRouterState({ select: ({ location }) => location.state.personNo })
  const [tab, setTab] = useState<Tab>('record')
  const [first] = useState(personNo)
  const found = useView('resident', personNo === undefined ? null : { personNo })
  const record = found.answer ?? undefined
  const open = (to: number): void => void navigate({ to: '/resident', state: { personNo: to }, replace: true })
  const household = useHousehold(record?.householdNo, open)
  const members = household.household?.members ?? []
  const step = (by: number): (() => void) | null => {
    const at = members.findIndex((member) => member.personNo === personNo)
    const to = members[at + by]
    return to === undefined ? null : () => open(to.personNo)
  }
  const tabs = TABS.filter((each) => {
    const needs = NEEDS[each]
    return needs === undefined || may(session, 'look', needs)
  })
  return (
    <Work
      screen="resident"
      bar={
        <PersonBar
          person={record === undefined ? undefined : personOfRecord(record, session.today.civil)}
          second={first !== undefined && personNo !== first}
        />
      }
      keys={{
        previousMember: step(-1),
        nextMember: step(1),
        blocks: tabs.includes('blocks') ? () => setTab('blocks') : null,
        issueFor:
          personNo !== undefined && may(session, 'issue', 'residence-copy')
            ? () => void navigate({ to: '/issue', state: { personNo } })
            : null,
        nextTab: () => setTab(tabs[(tabs.indexOf(tab) + 1) % tabs.length] ?? 'record'),
        back: () => void navigate({ to: '/search' }),
      }}
      beside={
        <Tabs
          label={say.frame.titles.resident}
          tabs={tabs.map((id) => ({ id, title: say.record.tabs[id] }))}
          chosen={tab}
          onChoose={setTab}
        />
      }
    >
      <div className="resident scrolls" tabIndex={-1}>
        <ProblemNote problem={found.problem} onAgain={found.again} />
        {personNo === undefined || found.answer === null ? (
          <p>
            ✕ {say.failure.missing.says}　{say.record.chooseFirst}
          </p>
        ) : null}
        {record === undefined ? null : (
          <TabBody tab={tab} record={record} household={household} />
        )}
      </div>
    </Work>
  )
}

type HouseholdOf = Omit<Parameters<typeof HouseholdTab>[0], 'personNo'>

/** The household of a record that tells its number; those removed from it are asked for only when they are wanted. */
const useHousehold = (householdNo: number | null | undefined, onOpen: HouseholdOf['onOpen']): HouseholdOf => {
  const [removedToo, onRemovedToo] = useState(false)
  const asked = typeof householdNo === 'number' ? { householdNo, removedToo } : null
  const { answer, again } = useView('household', asked, { keep: true })
  return { household: answer, removedToo, onRemovedToo, onOpen, onSorted: again }
}

type BodyProps = {
  tab: Tab
  record: ShownRecord
  household: HouseholdOf
}

function TabBody({ tab, record, household }: BodyProps) {
  switch (tab) {
    case 'record':
      return <RecordTab record={record} />
    case 'household':
      return <HouseholdTab {...household} personNo={record.personNo} />
    case 'history':
      return <HistoryTab key={record.personNo} personNo={record.personNo} />
    case 'notes':
      return <NotesTab personNo={record.personNo} />
    case 'memos':
      return <MemosTab personNo={record.personNo} />
    case 'issues':
      return <IssuesTab personNo={record.personNo} />
    case 'blocks':
      return <BlocksTab personNo={record.personNo} />
  }
}
