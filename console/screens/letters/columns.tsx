/** The columns of the list of letters. */
import { isCivilDay } from '../../../src/law/calendar.ts'
import { formatEra } from '../../../src/law/era.ts'
import type { OwedLetter } from '../../ask/shapes/shelf.ts'
import { say } from '../../messages/say.ts'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'

const day = (text: string): string => (isCivilDay(text) ? formatEra(text) : text)

export const LETTER_COLUMNS: readonly Column<OwedLetter>[] = [
  { id: 'kind', title: say.letters.columns.kind, width: '16rem', cell: ({ kind }) => <b>{say.letters.kinds[kind]}</b> },
  {
    id: 'addressee',
    title: say.letters.columns.addressee,
    cell: ({ addressee, personNo }) => (
      <>
        <span className="names">{addressee}</span>
        <span className="soft">　{personNo}</span>
      </>
    ),
  },
  { id: 'owed', title: say.letters.columns.owed, width: '10rem', cell: ({ owedOn }) => day(owedOn) },
  { id: 'state', title: say.letters.columns.state, width: '22rem', cell: (letter) => <State letter={letter} /> },
  {
    id: 'number',
    title: say.letters.columns.number,
    width: '18rem',
    cell: ({ settled, allowed }) => settled?.letterNo ?? settled?.reason ?? allowed?.reason ?? '',
  },
]

function State({ letter: { settled, needsAllowance, allowed } }: { letter: OwedLetter }) {
  if (settled !== null) {
    return (
      <span className={settled.fate === 'printed' ? 'mark good' : 'mark plain'}>
        {settled.fate === 'printed' ? `✓ ${say.letters.printed}` : say.letters.dropped}　{day(settled.on)}
      </span>
    )
  }
  if (!needsAllowance) return <span className="mark plain">{say.letters.waits}</span>
  return allowed === null ? (
    <span className="mark bad-line">✕ {say.letters.needsAllowance}</span>
  ) : (
    <span className="mark care">
      ▲ {say.letters.allowed}（{say.letters.destinations[allowed.sendTo]}）
    </span>
  )
}
