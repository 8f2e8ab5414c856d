/** The columns of audits, inspections, improvements and what falls due. */
import type { CheckLine } from '../../ask/shapes/supervision.ts'
import { say } from '../../messages/say.ts'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { dayText } from './dayText.ts'

const W = say.supervision.check

/** Plans are chosen in a form, not listed. */
export type ShownCheck = Exclude<CheckLine, { readonly kind: 'plan' }>

export const isShown = (line: CheckLine): line is ShownCheck => line.kind !== 'plan'

const contentOf = (line: ShownCheck): string => {
  switch (line.kind) {
    case 'due': {
      const last = line.lastOn === null ? W.never : W.last(dayText(line.lastOn))
      return `${W.subjects[line.subject]}　${W.every(line.everyMonths)}　${last}`
    }
    case 'improvement':
      return [line.request, ...line.steps.map(({ content }) => content.answer ?? content.note ?? '')].join('　→　')
    default: {
      const who = line.kind === 'audit' && line.auditorKind !== null
        ? `${W.auditorKinds[line.auditorKind]}　${line.auditor ?? ''}　` : ''
      const covers = line.kind === 'inspection' ? `${line.covers.map((one) => W.subjects[one]).join('・')}　` : ''
      return `${W.timings[line.timing]}　${who}${covers}${line.summary}`
    }
  }
}

function Result({ line }: { line: ShownCheck }) {
  const late = <span className="mark bad">✕ {say.supervision.overdue}</span>
  switch (line.kind) {
    case 'due':
      return line.isOverdue ? late : null
    case 'improvement':
      return (
        <>
          <span className={line.state === 'improved' ? 'mark good' : 'mark care'}>
            {W.improvementStates[line.state]}
          </span>
          {line.isOverdue ? late : null}
        </>
      )
    default:
      return <span className={line.result === 'good' ? 'mark good' : 'mark care'}>{W.results[line.result]}</span>
  }
}

export const CHECK_COLUMNS: readonly Column<ShownCheck>[] = [
  { id: 'kind', title: W.kind, width: '6rem', cell: ({ kind }) => <b>{W.kinds[kind]}</b> },
  {
    id: 'contract',
    title: say.supervision.contract,
    width: '18rem',
    cell: ({ number, title }) => `${number}　${title}`,
  },
  { id: 'content', title: W.content, cell: contentOf },
  {
    id: 'on',
    title: W.on,
    width: '11rem',
    cell: (line) => dayText('on' in line ? line.on : line.dueOn),
  },
  { id: 'result', title: W.result, width: '12rem', cell: (line) => <Result line={line} /> },
]
