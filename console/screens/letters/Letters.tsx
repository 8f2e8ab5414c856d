/** 通知書: letters that events owe; printed once, dropped for a reason, or let go by the person responsible. */
import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { may, useSession } from '../../app/session.ts'
import type { OwedLetter } from '../../ask/shapes/shelf.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import { Tabs } from '../../parts/Tabs/Tabs.tsx'
import { Work } from '../../parts/Work/Work.tsx'
import { LETTER_COLUMNS } from './columns.tsx'
import { LetterDialogs } from './LetterDialogs.tsx'
import type { LetterDialog } from './LetterDialogs.tsx'
import './Letters.css'

type Tab = 'owed' | 'settled'
const TABS: readonly Tab[] = ['owed', 'settled']

export default function Letters() {
  const navigate = useNavigate()
  const session = useSession()
  const [tab, setTab] = useState<Tab>('owed')
  const [selected, select] = useState<string | null>(null)
  const [dialog, setDialog] = useState<LetterDialog>(null)
  const found = useView('letters-owed', { settled: tab === 'settled', kind: null }, { keep: true })
  const rows = found.answer?.letters ?? []
  const chosen = rows.find(({ messageNo }) => String(messageNo) === selected) ?? rows[0]
  const can = useActions(chosen)
  const opening = (wanted: Exclude<LetterDialog, null | 'list'>) => (can[wanted] ? () => setDialog(wanted) : null)
  return (
    <Work
      screen="letters"
      keys={{
        printList: may(session, 'issue', 'choose-head-list') ? () => setDialog('list') : null,
        refresh: found.again,
        allowLetter: opening('allow'),
        dropLetter: opening('drop'),
        nextTab: () => setTab(tab === 'owed' ? 'settled' : 'owed'),
        printLetter: opening('print'),
        back: () => void navigate({ to: '/' }),
      }}
      beside={
        <Tabs
          label={say.frame.titles.letters}
          tabs={TABS.map((id) => ({ id, title: say.letters.tabs[id] }))}
          chosen={tab}
          onChoose={setTab}
        />
      }
    >
      <div className="letters">
        <ProblemNote problem={found.problem} onAgain={found.again} />
        <RowGrid
          label={say.frame.titles.letters}
          columns={LETTER_COLUMNS}
          rows={rows}
          keyOf={({ messageNo }) => String(messageNo)}
          selected={selected}
          onSelect={select}
          onOpen={() => can.print && setDialog('print')}
          empty={found.loading ? say.frame.loading : say.letters[tab === 'owed' ? 'empty' : 'emptySettled']}
          autoFocus
        />
      </div>
      <LetterDialogs dialog={dialog} letter={chosen} onDone={found.again} onClose={() => setDialog(null)} />
    </Work>
  )
}

/** What may be done with a letter as it stands, by this officer. */
const useActions = (letter: OwedLetter | undefined) => {
  const session = useSession()
  const isOpen = letter !== undefined && letter.settled === null
  const isHeld = letter?.needsAllowance === true && letter.allowed === null
  return {
    print: isOpen && !isHeld && may(session, 'issue', 'letter'),
    drop: isOpen && may(session, 'perform', 'drop-letter'),
    allow: isOpen && letter.needsAllowance && may(session, 'perform', 'allow-letter'),
  }
}
