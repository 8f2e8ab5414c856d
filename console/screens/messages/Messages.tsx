/** 連携: notices that wait, went, could not go, and what other offices sent; an error is mended here. [STD 7.1.1.1] */
import { useState } from 'react'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { may, useSession } from '../../app/session.ts'
import type { Message, MessageFilter } from '../../ask/shapes/messages.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import { Tabs } from '../../parts/Tabs/Tabs.tsx'
import { Work } from '../../parts/Work/Work.tsx'
import { MESSAGE_COLUMNS } from './columns.tsx'
import { MessageDialogs } from './MessageDialogs.tsx'
import type { MessageDialog } from './MessageDialogs.tsx'
import { MessageNote } from './MessageNote.tsx'
import './Messages.css'

const TABS = ['all', 'waiting', 'sent', 'failed', 'arrived'] as const
type Tab = 'all' | MessageFilter

const keyOf = ({ messageNo, messageId }: Message): string => (messageNo === null ? (messageId ?? '') : `${messageNo}`)

/** A notice that waits goes by itself; one that arrived is the sender's to send again. */
const canResend = (message: Message | undefined): boolean =>
  message?.direction === 'out' && message.state !== 'waiting'
const canGoByHand = (message: Message | undefined): boolean =>
  message?.direction === 'out' && (message.state === 'failed' || message.state === 'waiting')

export default function Messages() {
  const navigate = useNavigate()
  const session = useSession()
  const personNo = useRouterState({ select: ({ location }) => location.state.personNo })
  const [tab, setTab] = useState<Tab>('all')
  const [selected, select] = useState<string | null>(null)
  const [dialog, setDialog] = useState<MessageDialog>(null)
  const question = { ...(tab === 'all' ? {} : { state: tab }), ...(personNo === undefined ? {} : { personNo }) }
  const found = useView('messages', question, { keep: true })
  const rows = found.answer?.rows ?? []
  const chosen = rows.find((message) => keyOf(message) === selected) ?? rows[0]
  const mayDo = (id: string): boolean => may(session, 'perform', id)
  const resend = canResend(chosen) && mayDo('resend-message') ? () => setDialog('resend') : null
  const caseId = chosen?.caseId ?? null
  const step = (by: number): void => setTab(TABS[(TABS.indexOf(tab) + by + TABS.length) % TABS.length] ?? 'all')
  return (
    <Work
      screen="messages"
      keys={{
        previousTab: () => step(-1),
        goEnter: caseId === null ? null : () => void navigate({ to: '/entry/$caseId', params: { caseId } }),
        refresh: found.again,
        sendByHand: canGoByHand(chosen) && mayDo('send-by-hand') ? () => setDialog('by-hand') : null,
        nextTab: () => step(1),
        resendMessage: resend,
        back: () => void navigate({ to: '/' }),
      }}
      beside={
        <>
          <Tabs
            label={say.frame.titles.messages}
            tabs={TABS.map((id) => ({ id, title: titleOf(id, found.answer?.counts) }))}
            chosen={tab}
            onChoose={setTab}
          />
          {personNo === undefined ? null : <span className="soft">{say.line.ofPerson(personNo)}</span>}
        </>
      }
    >
      <div className="messages">
        <ProblemNote problem={found.problem} onAgain={found.again} />
        <RowGrid
          label={say.frame.titles.messages}
          columns={MESSAGE_COLUMNS}
          rows={rows}
          keyOf={keyOf}
          selected={chosen === undefined ? null : keyOf(chosen)}
          onSelect={select}
          onOpen={() => resend?.()}
          empty={found.loading ? say.frame.loading : say.line.nothing}
          autoFocus
        />
        <MessageNote message={chosen} />
      </div>
      <MessageDialogs dialog={dialog} message={chosen} onDone={found.again} onClose={() => setDialog(null)} />
    </Work>
  )
}

type Counts = Readonly<Record<MessageFilter, number>>

const titleOf = (tab: Tab, counts: Counts | undefined): string =>
  tab === 'all' || counts === undefined ? say.line.tabs[tab] : say.line.tab(say.line.tabs[tab], counts[tab])
