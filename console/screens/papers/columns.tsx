/** The columns of the lists of papers and of review prints. */
import { isCivilDay } from '../../../src/law/calendar.ts'
import { formatEra } from '../../../src/law/era.ts'
import { kindTitle } from '../../app/kinds.ts'
import { momentText } from '../../app/moment.ts'
import type { ReviewPrint, ShelfList, ShelfPaper } from '../../ask/shapes/shelf.ts'
import { say } from '../../messages/say.ts'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { Tick } from '../../parts/RowGrid/Tick.tsx'

export const dayText = (day: string): string => (isCivilDay(day) ? formatEra(day) : day)

const pick = <R,>(picked: readonly string[], keyOf: (row: R) => string): Column<R> => ({
  id: 'pick',
  title: say.shelf.columns.pick,
  width: '4rem',
  cell: (row) => <Tick on={picked.includes(keyOf(row))} />,
})

const ABOUT: readonly Column<ShelfPaper>[] = [
  { id: 'label', title: say.shelf.columns.label, width: '11rem', cell: ({ label }) => <b>{label}</b> },
  { id: 'kind', title: say.shelf.columns.kind, width: '7rem', cell: ({ kind }) => say.shelf.kinds[kind] },
  {
    id: 'title',
    title: say.shelf.columns.title,
    width: '11rem',
    cell: ({ title, blocked }) => (blocked === 'error' ? say.shelf.hidden : title === null ? '' : kindTitle(title)),
  },
  {
    id: 'names',
    title: say.shelf.columns.names,
    cell: ({ names }) => <span className="names">{names.join('、')}</span>,
  },
  { id: 'received', title: say.shelf.columns.received, width: '9.5rem', cell: ({ receivedOn }) => dayText(receivedOn) },
]

const PLACE: Column<ShelfPaper> = {
  id: 'place',
  title: say.shelf.columns.place,
  width: '13rem',
  cell: ({ placing }) => (placing === null ? '－' : `${say.shelf.media[placing.medium]}　${placing.place}`),
}

const UNTIL: Column<ShelfPaper> = {
  id: 'until',
  title: say.shelf.columns.until,
  width: '9.5rem',
  cell: ({ keptUntil }) => dayText(keptUntil),
}

const DISPOSED: Column<ShelfPaper> = {
  id: 'disposed',
  title: say.shelf.columns.disposed,
  width: '17rem',
  cell: ({ disposal }) =>
    disposal === null
      ? ''
      : [dayText(disposal.disposedOn), say.shelf.methods[disposal.method], disposal.disposedBy, disposal.witness ?? '']
          .filter((part) => part !== '')
          .join('　'),
}

export const paperColumns = (list: ShelfList, picked: readonly string[]): readonly Column<ShelfPaper>[] =>
  list === 'disposed'
    ? [...ABOUT, PLACE, DISPOSED]
    : [
        pick<ShelfPaper>(picked, ({ paperId }) => paperId),
        ...ABOUT,
        ...(list === 'to-file' ? [UNTIL] : [PLACE, UNTIL]),
      ]

export const printColumns = (picked: readonly string[]): readonly Column<ReviewPrint>[] => [
  pick<ReviewPrint>(picked, ({ printId }) => printId),
  { id: 'printNo', title: say.shelf.columns.printNo, width: '12rem', cell: ({ printNo }) => <b>{printNo}</b> },
  { id: 'label', title: say.shelf.columns.label, width: '11rem', cell: ({ receiptNo }) => receiptNo },
  { id: 'title', title: say.shelf.columns.title, cell: ({ title }) => kindTitle(title) },
  {
    id: 'printed',
    title: say.shelf.columns.printed,
    width: '14.5rem',
    cell: ({ printedAt }) => momentText(printedAt),
  },
  { id: 'by', title: say.shelf.columns.by, width: '9rem', cell: ({ printedBy }) => printedBy },
  {
    id: 'due',
    title: say.shelf.columns.due,
    width: '18rem',
    cell: ({ dueOn, isOverdue }) => (
      <>
        {dayText(dueOn)}
        {isOverdue ? <span className="mark bad-line">✕ {say.shelf.overdue}</span> : null}
      </>
    ),
  },
]
