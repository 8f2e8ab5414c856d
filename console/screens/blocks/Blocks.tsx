/**
 * 抑止・支援措置: what stands on whom and how hard; set and lifted by two people, never by the passing of a day. [STD
 * 3.1, 3.4]
 */
import { useState } from 'react'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { clockText } from '../../app/moment.ts'
import { may, useSession } from '../../app/session.ts'
import type { Block } from '../../ask/shapes/office.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { RowGrid, focusRow } from '../../parts/RowGrid/RowGrid.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { Work } from '../../parts/Work/Work.tsx'
import { BlockDialogs } from './BlockDialogs.tsx'
import type { BlockDialog } from './BlockDialogs.tsx'
import { BLOCK_COLUMNS } from './columns.tsx'
import './Blocks.css'

const keyOf = ({ blockNo }: Block): string => String(blockNo)
const isWaiting = ({ state }: Block): boolean => state === 'proposed' || state === 'lift-proposed'

export default function Blocks() {
  const navigate = useNavigate()
  const session = useSession()
  const personNo = useRouterState({ select: ({ location }) => location.state.personNo })
  const [selected, select] = useState<string | null>(null)
  const [dialog, setDialog] = useState<BlockDialog>(null)
  const found = useView('blocks', personNo === undefined ? {} : { personNo, lifted: true }, { keep: true })
  const rows = found.answer?.blocks ?? []
  const chosen = rows.find((block) => keyOf(block) === selected) ?? rows[0]
  const waiting = rows.filter(isWaiting)
  const mayDo = (id: string): boolean => may(session, 'perform', id)
  const canConfirm =
    chosen !== undefined && isWaiting(chosen) && mayDo(chosen.state === 'proposed' ? 'confirm-block' : 'confirm-lift')
  return (
    <Work
      screen="blocks"
      keys={{
        proposeBlock: mayDo('propose-block') ? () => setDialog('propose') : null,
        refresh: found.again,
        proposeLift: chosen?.state === 'standing' && mayDo('propose-lift') ? () => setDialog('lift') : null,
        nextWaiting:
          waiting.length === 0
            ? null
            : { run: () => focusRow(document, nextAfter(waiting, selected)), count: waiting.length },
        confirmBlock: canConfirm ? () => setDialog('confirm') : null,
        back: () => void navigate({ to: '/' }),
      }}
      beside={
        <>
          <span className="soft">{personNo === undefined ? say.blocks.all : say.blocks.ofPerson(personNo)}</span>
          <button
            type="button"
            className="button small push"
            disabled={chosen?.state !== 'standing' || !mayDo('release-temporarily')}
            onClick={() => setDialog('release')}
          >
            {say.blocks.release}
          </button>
        </>
      }
    >
      <div className="blocks">
        <ProblemNote problem={found.problem} onAgain={found.again} />
        <RowGrid
          label={say.frame.titles.blocks}
          columns={BLOCK_COLUMNS}
          rows={rows}
          keyOf={keyOf}
          selected={selected}
          onSelect={select}
          onOpen={() => canConfirm && setDialog('confirm')}
          empty={found.loading ? say.frame.loading : say.record.noBlocks}
          autoFocus
        />
        <BlockNote block={chosen} />
      </div>
      <BlockDialogs
        dialog={dialog}
        block={chosen}
        personNo={personNo}
        today={session.today.civil}
        onDone={found.again}
        onClose={() => setDialog(null)}
      />
    </Work>
  )
}

const nextAfter = (rows: readonly Block[], selected: string | null): string => {
  const next = rows[(rows.findIndex((block) => keyOf(block) === selected) + 1) % rows.length]
  return next === undefined ? '' : keyOf(next)
}

function BlockNote({ block }: { block: Block | undefined }) {
  if (block === undefined) return null
  return (
    <p className="block-note panel">
      <b>{say.blocks.no(block.blockNo)}</b>
      <span>
        {say.reason.label}　{block.reason}
      </span>
      <span className="soft">
        {say.blocks.setBy} {block.setBy}　{say.blocks.confirmedBy} {block.confirmedBy ?? '－'}
      </span>
      {block.liftReason === null ? null : (
        <span>
          {say.blocks.liftReason}　{block.liftReason}（{block.liftSetBy}）
        </span>
      )}
      {block.releases.map(({ process, forOperator, until }) => (
        <span key={`${process} ${forOperator}`} className="mark care">
          ▲ {say.blocks.released(say.blocks.processes[process], forOperator)} {clockText(until)}
        </span>
      ))}
    </p>
  )
}
