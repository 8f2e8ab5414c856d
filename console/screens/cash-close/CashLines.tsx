/** Every number of the day, device by device: nothing may be missing between the first and the last. */
import { useState } from 'react'
import { kindTitle } from '../../app/kinds.ts'
import { momentText } from '../../app/moment.ts'
import type { CashDay, CashLine } from '../../ask/shapes/papers.ts'
import { say } from '../../messages/say.ts'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { CopyMark } from '../resident/CopyMark.tsx'

export function CashLines({ cash }: { cash: CashDay }) {
  const [selected, select] = useState<string | null>(null)
  return (
    <>
      <ul className="cash-serials">
        {cash.serials.map(({ terminalNo, printerNo, first, last, copies, whole }) => (
          <li key={`${terminalNo} ${printerNo}`}>
            <b>
              {terminalNo}　{printerNo}
            </b>{' '}
            {first}〜{last}（{say.cash.count(copies)}）
            <span className={whole ? 'mark good' : 'mark bad-line'}>
              {whole ? `✓ ${say.cash.whole}` : `✕ ${say.cash.gap}`}
            </span>
          </li>
        ))}
      </ul>
      <RowGrid
        label={say.cash.lines}
        columns={COLUMNS}
        rows={cash.lines}
        keyOf={({ issueId }) => issueId}
        selected={selected}
        onSelect={select}
        empty={say.cash.none}
      />
    </>
  )
}

const COLUMNS: readonly Column<CashLine>[] = [
  { id: 'at', title: say.log.columns.at, width: '14.5rem', cell: ({ issuedAt }) => momentText(issuedAt) },
  { id: 'kind', title: say.home.columns.title, cell: ({ kind }) => kindTitle(kind) },
  {
    id: 'device',
    title: say.people.columns.terminal,
    width: '13rem',
    cell: ({ terminalNo, printerNo }) => `${terminalNo}　${printerNo}`,
  },
  { id: 'serial', title: say.cash.serial, width: '6rem', numeric: true, cell: ({ serial }) => serial },
  {
    id: 'fee',
    title: say.issue.fields.fee,
    width: '7rem',
    numeric: true,
    cell: ({ feeYen }) => say.cash.yen(feeYen),
  },
  { id: 'why', title: say.cash.exemption, width: '10rem', cell: ({ exemption }) => exemption },
  { id: 'state', title: say.person.status, width: '8rem', cell: ({ state }) => <CopyMark state={state} /> },
]
