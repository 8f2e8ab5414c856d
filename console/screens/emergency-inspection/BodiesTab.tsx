/** 市町村のとりまとめ: who has sent what, in official order; who is missing, and what is wrong at which cell. */
import { useState } from 'react'
import { may, useSession } from '../../app/session.ts'
import { CELLS } from '../../ask/shapes/inspection.ts'
import type { CollectedBody } from '../../ask/shapes/inspection.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { reading } from '../../parts/Scroller/reading.ts'
import { ListDialog } from './CampaignDialogs.tsx'
import { groupOf } from './dialogs.ts'
import { InspectionWork } from './InspectionWork.tsx'
import type { TabProps } from './InspectionWork.tsx'
import { TakeInDialog } from './TakeInDialog.tsx'

export function BodiesTab({ campaignNo, ...shell }: TabProps & { campaignNo: number }) {
  const session = useSession()
  const found = useView('collected-inspections', { campaignNo }, { keep: true })
  const [selected, select] = useState<string | null>(null)
  const [dialog, setDialog] = useState<'list' | 'take-in' | null>(null)
  const rows = found.answer?.bodies ?? []
  const chosen = rows.find(({ code }) => code === selected) ?? rows[0]
  const mayDo = (id: string): boolean => may(session, 'perform', id)
  const ends = { campaignNo, onDone: found.again, onClose: () => setDialog(null) }
  return (
    <InspectionWork
      {...shell}
      actions={{
        addOne: mayDo('set-official-order') ? () => setDialog('list') : null,
        refresh: found.again,
        ruleOnContract: null,
        confirmRow: null,
        answerOne: mayDo('take-in-inspection') && rows.length > 0 ? () => setDialog('take-in') : null,
      }}
    >
      <div className="inspection bodies-room">
        <ProblemNote problem={found.problem} onAgain={found.again} />
        <RowGrid
          label={say.inspection.tabs.bodies}
          columns={COLUMNS}
          rows={rows}
          keyOf={({ code }) => code}
          selected={selected}
          onSelect={select}
          empty={found.loading ? say.frame.loading : say.inspection.noBodies}
          autoFocus
        />
        <Totals totals={found.answer?.totals} />
        <Faults body={chosen} />
      </div>
      {dialog === 'list' ? <ListDialog {...ends} list={rows.map(lineOf).join('\n')} /> : null}
      {dialog === 'take-in' ? <TakeInDialog {...ends} /> : null}
    </InspectionWork>
  )
}

const lineOf = ({ officialOrder, code, name }: CollectedBody): string => `${officialOrder} ${code} ${name}`

const { columns } = say.inspection

const COLUMNS: readonly Column<CollectedBody>[] = [
  { id: 'order', title: columns.order, width: '5rem', numeric: true, cell: ({ officialOrder }) => officialOrder },
  { id: 'body', title: columns.body, width: '12rem', cell: ({ name }) => <b>{name}</b> },
  { id: 'state', title: columns.state, width: '8rem', cell: ({ state }) => <State state={state} /> },
  ...CELLS.map(
    (cell): Column<CollectedBody> => ({
      id: cell,
      title: `${say.inspection.short[groupOf(cell)]}${say.inspection.cells[cell].charAt(0)}`,
      width: '5.2rem',
      numeric: true,
      cell: ({ row }) => row?.cells[cell] ?? '',
    }),
  ),
  { id: 'faults', title: columns.faults, width: '5rem', numeric: true, cell: ({ faults }) => faults.length || '' },
  { id: 'file', title: columns.file, cell: ({ fileName }) => fileName ?? '' },
]

function State({ state }: { state: CollectedBody['state'] }) {
  const look = { missing: 'mark plain', wrong: 'mark bad-line', good: 'mark good' }[state]
  const sign = { missing: '－', wrong: '✕', good: '✓' }[state]
  return (
    <span className={look}>
      {sign} {say.inspection.bodyStates[state]}
    </span>
  )
}

type Sums = Readonly<Record<(typeof CELLS)[number], number>>

function Totals({ totals }: { totals: Sums | undefined }) {
  if (totals === undefined) return null
  return (
    <p className="bodies-sum" role="status">
      <b>{say.inspection.sum}</b>
      {CELLS.map((cell) => (
        <span key={cell}>
          {`${say.inspection.short[groupOf(cell)]}${say.inspection.cells[cell]}`} <b>{totals[cell]}</b>
        </span>
      ))}
    </p>
  )
}

function Faults({ body }: { body: CollectedBody | undefined }) {
  if (body === undefined || body.faults.length === 0) return null
  return (
    <section className="panel bodies-faults" {...reading(say.inspection.faultsOf(body.name))}>
      <h2>{say.inspection.faultsOf(body.name)}</h2>
      <ul>
        {body.faults.map(({ cell, says }, at) => (
          <li key={`${cell} ${at}`}>
            <b>{cell}</b>　{says}
          </li>
        ))}
      </ul>
    </section>
  )
}
