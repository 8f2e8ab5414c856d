/** 磁気ディスク等の台帳: what is kept where, and when it is looked at again. [第6-1, 第6-3] */
import { useState } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { KeptMedium } from '../../ask/shapes/take-out.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ActDialog } from '../../parts/ActDialog/ActDialog.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { TakeOutWork } from './TakeOutWork.tsx'
import type { TabProps } from './TakeOutWork.tsx'
import { dayText } from './words.ts'

export function MediaTab({ onTab }: TabProps) {
  const session = useSession()
  const [selected, select] = useState<string | null>(null)
  const [dialog, setDialog] = useState<'register' | 'check' | 'erase' | null>(null)
  const found = useView('media-ledger', {}, { keep: true })
  const rows = found.answer?.media ?? []
  const chosen = rows.find((row) => keyOf(row) === selected) ?? rows[0]
  const mayDo = (id: string): boolean => may(session, 'perform', id)
  const isKept = chosen !== undefined && chosen.erasedOn === null
  const ends = { onDone: found.again, onClose: () => setDialog(null) }
  return (
    <TakeOutWork
      tab="media"
      onTab={onTab}
      actions={{
        refresh: found.again,
        addOne: mayDo('register-medium') ? () => setDialog('register') : null,
        stopOne: isKept && mayDo('apply-erasure') ? () => setDialog('erase') : null,
      }}
    >
      <div className="take-out-list">
        <ProblemNote problem={found.problem} onAgain={found.again} />
        <div className="take-out-buttons">
          {mayDo('register-medium') ? (
            <button type="button" className="button" onClick={() => setDialog('register')}>
              {say.takeOut.registerMedium}
            </button>
          ) : null}
          {isKept && mayDo('check-medium') ? (
            <button type="button" className="button" onClick={() => setDialog('check')}>
              {say.takeOut.checkMedium}
            </button>
          ) : null}
        </div>
        <RowGrid
          label={say.takeOut.tabs.media}
          columns={COLUMNS}
          rows={rows}
          keyOf={keyOf}
          selected={selected}
          onSelect={select}
          rowClass={({ isOverdue }) => (isOverdue ? 'overdue' : '')}
          empty={found.loading ? say.frame.loading : say.takeOut.empty.media}
          autoFocus
        />
      </div>
      {dialog === 'register' ? <RegisterDialog {...ends} /> : null}
      {dialog === 'check' && chosen !== undefined ? <CheckDialog of={chosen} {...ends} /> : null}
      {dialog === 'erase' && chosen !== undefined ? <EraseDialog of={chosen} {...ends} /> : null}
    </TakeOutWork>
  )
}

const keyOf = ({ mediumNo }: KeptMedium): string => String(mediumNo)

const COLUMNS: readonly Column<KeptMedium>[] = [
  { id: 'label', title: say.takeOut.columns.label, width: '9rem', cell: ({ label }) => <b>{label}</b> },
  {
    id: 'kind',
    title: say.takeOut.columns.kind,
    width: '7rem',
    cell: ({ kind }) => say.takeOut.mediumKinds[kind],
  },
  { id: 'place', title: say.takeOut.columns.place, cell: ({ place }) => place },
  { id: 'holds', title: say.takeOut.columns.holds, cell: ({ holds }) => holds },
  { id: 'keeper', title: say.takeOut.columns.keeper, width: '9rem', cell: ({ keeper }) => keeper },
  {
    id: 'checked',
    title: say.takeOut.columns.checked,
    width: '14rem',
    cell: ({ checkedOn, result }) =>
      checkedOn === null ? '－' : `${dayText(checkedOn)}　${result === null ? '' : say.takeOut.results[result]}`,
  },
  {
    id: 'due',
    title: say.takeOut.columns.due,
    width: '15rem',
    cell: ({ dueOn, isOverdue, erasedOn }) =>
      erasedOn !== null ? (
        say.takeOut.gone(dayText(erasedOn))
      ) : (
        <>
          {dayText(dueOn)}
          {isOverdue ? <span className="mark bad-line">✕ {say.takeOut.overdue}</span> : null}
        </>
      ),
  },
]

type Ends = { readonly onDone: () => void; readonly onClose: () => void }
type Of = Ends & { readonly of: KeptMedium }

function RegisterDialog(ends: Ends) {
  const { fields } = say.takeOut
  const { today } = useSession()
  return (
    <ActDialog
      {...ends}
      title={say.takeOut.registerMedium}
      act="register-medium"
      action="addOne"
      fields={[
        { name: 'label', label: fields.label, type: 'text', required: true },
        { name: 'kind', label: fields.mediumKind, type: 'choice', choices: say.takeOut.mediumKinds, initial: 'disk' },
        { name: 'place', label: fields.place, type: 'text', required: true },
        { name: 'holds', label: fields.holds, type: 'text', required: true },
        { name: 'keeper', label: fields.keeper, type: 'text', required: true },
        { name: 'acquiredOn', label: fields.acquiredOn, type: 'day', required: true, initial: today.civil },
        { name: 'checkMonths', label: fields.checkMonths, type: 'number', required: true, initial: '6' },
      ]}
      input={({ checkMonths = '', ...typed }) => ({ ...typed, checkMonths: Number(checkMonths.normalize('NFKC')) })}
    />
  )
}

function CheckDialog({ of: { mediumNo, label }, ...ends }: Of) {
  const { fields } = say.takeOut
  const { today } = useSession()
  return (
    <ActDialog
      {...ends}
      title={`${say.takeOut.checkMedium}　${label}`}
      act="check-medium"
      fields={[
        { name: 'checkedOn', label: fields.checkedOn, type: 'day', required: true, initial: today.civil },
        { name: 'result', label: fields.result, type: 'choice', choices: say.takeOut.results, initial: 'sound' },
        { name: 'note', label: fields.note, type: 'note' },
      ]}
      input={(typed) => ({ mediumNo, ...typed })}
    />
  )
}

function EraseDialog({ of: { mediumNo, label, kind }, ...ends }: Of) {
  const { fields } = say.takeOut
  const { today } = useSession()
  return (
    <ActDialog
      {...ends}
      title={`${say.takeOut.erase}　${label}`}
      act="apply-erasure"
      action="stopOne"
      tone="care"
      fields={[
        { name: 'act', label: fields.act, type: 'choice', choices: say.takeOut.erasingActs, initial: 'disposal' },
        { name: 'method', label: fields.method, type: 'text', required: true },
        { name: 'reason', label: fields.reason, type: 'note', required: true },
        { name: 'conditions', label: fields.conditions, type: 'note' },
        { name: 'dueOn', label: fields.dueDay, type: 'day', required: true, initial: today.civil },
      ]}
      input={(typed) => ({ exportId: null, mediumNo, medium: `${label} ${say.takeOut.mediumKinds[kind]}`, ...typed })}
    />
  )
}
