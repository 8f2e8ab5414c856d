/** The columns of the list of blocks. */
import { isCivilDay } from '../../../src/law/calendar.ts'
import { formatEra } from '../../../src/law/era.ts'
import type { Block, BlockLevel, BlockProcess } from '../../ask/shapes/office.ts'
import { say } from '../../messages/say.ts'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'

const day = (text: string | null): string =>
  text === null ? say.blocks.noEnd : isCivilDay(text) ? formatEra(text) : text
const TONE: Readonly<Record<BlockLevel, string>> = { error: 'bad-line', alert: 'care', none: 'plain' }
const SIGN: Readonly<Record<BlockLevel, string>> = { error: '✕ ', alert: '▲ ', none: '' }

const level = (process: BlockProcess): Column<Block> => ({
  id: process,
  title: say.blocks.processes[process],
  width: '7.5rem',
  cell: ({ levels }) => (
    <span className={`mark ${TONE[levels[process]]}`}>
      {SIGN[levels[process]]}
      {say.blocks.levels[levels[process]]}
    </span>
  ),
})

export const BLOCK_COLUMNS: readonly Column<Block>[] = [
  { id: 'kind', title: say.blocks.columns.kind, width: '8rem', cell: ({ kind }) => say.blocks.kinds[kind] },
  {
    id: 'name',
    title: say.search.columns.name,
    cell: ({ name, personNo, householdNo }) => (
      <>
        <span className="names">{name ?? say.blocks.household(householdNo ?? 0)}</span>
        <span className="soft">　{personNo}</span>
      </>
    ),
  },
  level('inquiry'),
  level('certificate'),
  level('entry'),
  { id: 'starts', title: say.blocks.columns.starts, width: '10.5rem', cell: ({ startsOn }) => day(startsOn) },
  { id: 'ends', title: say.blocks.columns.ends, width: '14rem', cell: (block) => <Ends block={block} /> },
  {
    id: 'state',
    title: say.person.status,
    width: '9rem',
    cell: ({ state }) => (
      <span className={state === 'standing' ? 'mark bad-line' : 'mark care'}>{say.blocks.states[state]}</span>
    ),
  },
]

/** The last day passes and lifts nothing: that is said where it might be believed. */
function Ends({ block: { endsOn, endsSoon, isOver } }: { block: Block }) {
  return (
    <span className="row-line tight">
      {day(endsOn)}
      {isOver === true ? (
        <span className="mark care">▲ {say.blocks.over}</span>
      ) : endsSoon ? (
        <span className="mark care">▲ {say.blocks.soon}</span>
      ) : null}
    </span>
  )
}
