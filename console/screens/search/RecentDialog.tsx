/** What this officer searched for lately, to be asked again. [STD 2.1.1] */
import { useState } from 'react'
import { momentText } from '../../app/moment.ts'
import type { SearchInput } from '../../ask/shapes/search.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import { Dialog } from '../../parts/Dialog/Dialog.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'

type Recent = { readonly at: string; readonly input: SearchInput }

export function RecentDialog({ onPick, onClose }: { onPick: (input: SearchInput) => void; onClose: () => void }) {
  const recent = useView('recent-searches', {})
  const [selected, select] = useState<string | null>(null)
  const searches = recent.answer?.searches ?? []
  const chosen = searches.find(({ at }) => at === selected) ?? searches[0]
  return (
    <Dialog
      title={say.keys.recent}
      onClose={onClose}
      bindings={[{ key: 'F9', action: 'findLog', run: chosen === undefined ? null : () => onPick(chosen.input) }]}
    >
      <ProblemNote problem={recent.problem} />
      <div className="recent-grid">
        <RowGrid<Recent>
          label={say.keys.recent}
          columns={[
            { id: 'what', title: say.search.recentWhat, cell: ({ input }) => inWords(input) },
            {
              id: 'at',
              title: say.search.recentAt,
              width: '15rem',
              cell: ({ at }) => momentText(at),
            },
          ]}
          rows={searches}
          keyOf={({ at }) => at}
          selected={selected}
          onSelect={select}
          onOpen={({ input }) => onPick(input)}
          empty={recent.loading ? say.frame.loading : say.search.noRecent}
          autoFocus
        />
      </div>
    </Dialog>
  )
}

/** The conditions in a line, as they were asked. */
const inWords = (input: SearchInput): string => {
  const names: Readonly<Record<string, string>> = say.search.conditions
  const parts = Object.entries(input).flatMap(([item, value]) => {
    if (typeof value !== 'string' && typeof value !== 'number') return []
    if (item === 'text') return [`${value}`]
    return names[item] === undefined ? [] : [`${names[item]} ${value}`]
  })
  return parts.join('　')
}
