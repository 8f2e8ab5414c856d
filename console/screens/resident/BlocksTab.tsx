/** The blocks upon a person and their household, lifted ones too. */
import { useState } from 'react'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { BLOCK_COLUMNS } from '../blocks/columns.tsx'

export function BlocksTab({ personNo }: { personNo: number }) {
  const found = useView('blocks', { personNo, lifted: true })
  const [selected, select] = useState<string | null>(null)
  return (
    <>
      <ProblemNote problem={found.problem} onAgain={found.again} />
      <RowGrid
        label={say.record.tabs.blocks}
        columns={BLOCK_COLUMNS}
        rows={found.answer?.blocks ?? []}
        keyOf={({ blockNo }) => String(blockNo)}
        selected={selected}
        onSelect={select}
        empty={found.loading ? say.frame.loading : say.record.noBlocks}
      />
    </>
  )
}
