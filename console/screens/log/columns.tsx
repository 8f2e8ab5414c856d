/** The columns of the log. */
import { momentText } from '../../app/moment.ts'
import type { LogRow } from '../../ask/shapes/office.ts'
import { say } from '../../messages/say.ts'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'

const TONE: Readonly<Record<LogRow['outcome'], string>> = {
  done: 'plain',
  shown: 'plain',
  refused: 'care',
  denied: 'bad-line',
  failed: 'bad-line',
}
const SIGN: Readonly<Record<LogRow['outcome'], string>> = {
  done: '',
  shown: '',
  refused: '▲ ',
  denied: '✕ ',
  failed: '✕ ',
}

export const whatOf = ({ step, id }: Pick<LogRow, 'step' | 'id'>): string => {
  const [steps, ids]: Readonly<Record<string, string>>[] = [say.log.steps, say.log.ids]
  return `${steps?.[step] ?? step}　${ids?.[id] ?? id}`
}

export const LOG_COLUMNS: readonly Column<LogRow>[] = [
  { id: 'at', title: say.log.columns.at, width: '14.5rem', cell: ({ at }) => momentText(at) },
  {
    id: 'who',
    title: say.log.columns.who,
    width: '13rem',
    cell: ({ name, operator }) => (
      <>
        {name ?? operator}
        <span className="soft">　{operator}</span>
      </>
    ),
  },
  { id: 'place', title: say.log.columns.place, width: '9rem', cell: ({ terminal }) => terminal },
  { id: 'what', title: say.log.columns.what, cell: whatOf },
  {
    id: 'outcome',
    title: say.log.columns.outcome,
    width: '7rem',
    cell: ({ outcome }) => (
      <span className={`mark ${TONE[outcome]}`}>
        {SIGN[outcome]}
        {say.log.outcomes[outcome]}
      </span>
    ),
  },
  {
    id: 'persons',
    title: say.log.columns.persons,
    width: '6rem',
    numeric: true,
    cell: ({ persons }) => (persons === null || persons.length === 0 ? '' : say.approval.people(persons.length)),
  },
  {
    id: 'number',
    title: say.log.columns.number,
    width: '5rem',
    cell: ({ numberShown }) => (numberShown ? <span className="mark care">▲ {say.log.shown}</span> : ''),
  },
  {
    id: 'index',
    title: say.log.columns.index,
    width: '7rem',
    numeric: true,
    cell: ({ index }) => (index === null ? <span className="mark plain">{say.log.waiting}</span> : index),
  },
]
