/** The columns of the notices. */
import { momentText } from '../../app/moment.ts'
import type { Message } from '../../ask/shapes/messages.ts'
import { say } from '../../messages/say.ts'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'

const TONE: Readonly<Record<Message['state'], string>> = {
  waiting: 'plain',
  sent: 'plain',
  accepted: 'plain',
  kept: 'plain',
  filed: 'plain',
  superseded: 'plain',
  failed: 'bad-line',
  refused: 'bad-line',
}

const isBad = ({ state }: Message): boolean => TONE[state] === 'bad-line'
const isCare = ({ state, attempts, held }: Message): boolean => state === 'waiting' && (attempts > 0 || held)

export const MESSAGE_COLUMNS: readonly Column<Message>[] = [
  { id: 'at', title: say.line.columns.at, width: '14.5rem', cell: ({ at }) => momentText(at) },
  { id: 'way', title: say.line.columns.way, width: '3.5rem', cell: ({ direction }) => say.line.ways[direction] },
  { id: 'kind', title: say.line.columns.kind, width: '13rem', cell: ({ title }) => title },
  {
    id: 'names',
    title: say.line.columns.names,
    cell: ({ names, personNo }) => (
      <>
        <span className="names">{names.join('、')}</span>
        <span className="soft">　{personNo}</span>
      </>
    ),
  },
  {
    id: 'office',
    title: say.line.columns.office,
    width: '13.5rem',
    cell: ({ office, blocked }) => (blocked === 'error' ? say.line.hiddenOffice : office),
  },
  { id: 'state', title: say.line.columns.state, width: '14.5rem', cell: (message) => <State message={message} /> },
]

const stateOf = ({ held, state, caseId }: Message): string =>
  held ? say.line.held : state === 'kept' && caseId !== null ? say.line.used : say.line.states[state]

function State({ message }: { message: Message }) {
  const tone = isCare(message) ? 'care' : TONE[message.state]
  const sign = isBad(message) ? '✕ ' : isCare(message) ? '▲ ' : ''
  return (
    <span className={`mark ${tone}`}>
      {sign}
      {stateOf(message)}
    </span>
  )
}
