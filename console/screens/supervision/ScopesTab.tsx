/** 分担: contracts side by side with the work each does; where nobody answers for it, and where several do. [第10-5] */
import { useState } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { ScopeWork } from '../../ask/shapes/supervision.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { FormDialog } from './FormDialog.tsx'
import { scopeForm } from './checkForms.ts'
import type { Form } from './fields.ts'
import { SupervisionWork } from './SupervisionWork.tsx'
import type { TabProps } from './SupervisionWork.tsx'

const W = say.supervision.scope
type Part = ScopeWork['parts'][number]
/** One line a part; a work that nobody does has one too. */
type Row = { readonly key: string; readonly of: ScopeWork; readonly part: Part | null }

const rowsOf = (works: readonly ScopeWork[]): readonly Row[] =>
  works.flatMap((of): readonly Row[] =>
    of.parts.length === 0
      ? [{ key: of.work, of, part: null }]
      : of.parts.map((part, at) => ({ key: `${of.work} ${at}`, of, part })),
  )

export function ScopesTab(props: TabProps) {
  const session = useSession()
  const [selected, select] = useState<string | null>(null)
  const [form, setForm] = useState<Form | null>(null)
  const found = useView('scope-matrix', {}, { keep: true })
  const contracts = props.supervised.answer?.contracts ?? []
  const write = may(session, 'perform', 'set-scope') ? () => setForm(scopeForm(contracts)) : null
  return (
    <SupervisionWork
      {...props}
      tab="scopes"
      actions={{ addOne: write, sendBack: null, recordStep: null, refresh: found.again }}
    >
      <ProblemNote problem={found.problem} onAgain={found.again} />
      <RowGrid
        label={say.supervision.tabs.scopes}
        columns={COLUMNS}
        rows={rowsOf(found.answer?.works ?? [])}
        keyOf={({ key }) => key}
        selected={selected}
        onSelect={select}
        groupOf={({ of }) => W.works[of.work]}
        empty={say.frame.loading}
        autoFocus
      />
      <FormDialog form={form} onDone={found.again} onClose={() => setForm(null)} />
    </SupervisionWork>
  )
}

const MARKS = [
  ['isGap', 'gap', 'bad'],
  ['isOverlap', 'overlap', 'care'],
  ['isUnsaid', 'unsaid', 'care'],
  ['isSilent', 'silent', 'care'],
] as const

const whose = ({ contractId, number, contractor }: Part): string =>
  contractId === null ? W.own : `${number ?? ''}　${contractor ?? ''}`

const COLUMNS: readonly Column<Row>[] = [
  { id: 'whose', title: W.whose, width: '20rem', cell: ({ part }) => (part === null ? '' : <b>{whose(part)}</b>) },
  {
    id: 'part',
    title: W.part,
    cell: ({ part }) => (part === null ? '' : part.fromPosts ? W.posts(part.part) : part.part),
  },
  { id: 'answers', title: W.answersFor, cell: ({ part }) => part?.answersFor ?? '' },
  { id: 'liaison', title: W.liaison, cell: ({ part }) => part?.liaison ?? '' },
  {
    id: 'marks',
    title: say.supervision.state,
    width: '15rem',
    cell: ({ of, part }) =>
      part !== null && part !== of.parts[0] ? '' : MARKS.filter(([is]) => of[is]).map(([is, word, tone]) => (
        <span key={is} className={`mark ${tone}`}>
          {tone === 'bad' ? '✕' : '▲'} {W[word]}
        </span>
      )),
  },
]
