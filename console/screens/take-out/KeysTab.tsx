/** 返送先の鍵: whose files can be sealed to, who has heard the fingerprint, and until when. [第6-2(2)] */
import { useState } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { RecipientKey } from '../../ask/shapes/take-out.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ActDialog } from '../../parts/ActDialog/ActDialog.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { TakeOutWork } from './TakeOutWork.tsx'
import type { TabProps } from './TakeOutWork.tsx'
import { algorithmText, dayText, inGroups } from './words.ts'

export function KeysTab({ onTab }: TabProps) {
  const session = useSession()
  const [selected, select] = useState<string | null>(null)
  const [dialog, setDialog] = useState<'register' | 'confirm' | 'retire' | null>(null)
  const found = useView('recipient-keys', {}, { keep: true })
  const rows = found.answer?.keys ?? []
  const chosen = rows.find(({ keyId }) => keyId === selected) ?? rows[0]
  const mayDo = (id: string): boolean => may(session, 'perform', id)
  const canConfirm = chosen?.confirmedOn === null && chosen.retiredOn === null && !chosen.isOwn
  const canRetire = chosen !== undefined && chosen.retiredOn === null && mayDo('retire-recipient-key')
  const ends = { onDone: found.again, onClose: () => setDialog(null) }
  return (
    <TakeOutWork
      tab="keys"
      onTab={onTab}
      actions={{
        refresh: found.again,
        addOne: mayDo('register-recipient-key') ? () => setDialog('register') : null,
        stopOne: canRetire ? () => setDialog('retire') : null,
      }}
    >
      <div className="take-out-list">
        <ProblemNote problem={found.problem} onAgain={found.again} />
        <div className="take-out-buttons">
          {mayDo('register-recipient-key') ? (
            <button type="button" className="button" onClick={() => setDialog('register')}>
              {say.takeOut.registerKey}
            </button>
          ) : null}
          {canConfirm && mayDo('confirm-recipient-key') ? (
            <button type="button" className="button" onClick={() => setDialog('confirm')}>
              {say.takeOut.confirmKey}
            </button>
          ) : null}
        </div>
        <RowGrid
          label={say.takeOut.tabs.keys}
          columns={COLUMNS}
          rows={rows}
          keyOf={({ keyId }) => keyId}
          selected={selected}
          onSelect={select}
          onOpen={() => canConfirm && mayDo('confirm-recipient-key') && setDialog('confirm')}
          empty={found.loading ? say.frame.loading : say.takeOut.empty.keys}
          autoFocus
        />
        {chosen?.fingerprint === undefined || chosen.fingerprint === null ? null : (
          <p className="soft">
            SHA-256　<code>{inGroups(chosen.fingerprint)}</code>
          </p>
        )}
      </div>
      {dialog === 'register' ? <RegisterDialog {...ends} /> : null}
      {dialog === 'confirm' && chosen !== undefined ? <ConfirmKeyDialog of={chosen} {...ends} /> : null}
      {dialog === 'retire' && chosen !== undefined ? <RetireDialog of={chosen} {...ends} /> : null}
    </TakeOutWork>
  )
}

const COLUMNS: readonly Column<RecipientKey>[] = [
  {
    id: 'organisation',
    title: say.takeOut.columns.organisation,
    cell: ({ organisation }) => <b>{organisation}</b>,
  },
  { id: 'recipient', title: say.takeOut.columns.recipient, width: '11rem', cell: ({ recipient }) => recipient },
  { id: 'algorithm', title: say.takeOut.columns.algorithm, width: '7rem', cell: algorithmText },
  {
    id: 'until',
    title: say.takeOut.columns.until,
    width: '11.5rem',
    cell: ({ validUntil }) => (validUntil === null ? '－' : dayText(validUntil)),
  },
  {
    id: 'state',
    title: say.takeOut.columns.state,
    width: '26rem',
    cell: ({ usable, confirmedOn, confirmedName, retiredOn }) => (
      <>
        <span className={`mark ${usable ? 'good' : 'bad-line'}`}>
          {usable ? say.takeOut.usable : `✕ ${say.takeOut.unusable}`}
        </span>{' '}
        {retiredOn !== null
          ? say.takeOut.retired(dayText(retiredOn))
          : confirmedOn === null
            ? say.takeOut.unconfirmed
            : say.takeOut.confirmed(confirmedName ?? '', dayText(confirmedOn))}
      </>
    ),
  },
]

type Ends = { readonly onDone: () => void; readonly onClose: () => void }
type Of = Ends & { readonly of: RecipientKey }

function RegisterDialog(ends: Ends) {
  const { fields } = say.takeOut
  return (
    <ActDialog
      {...ends}
      title={say.takeOut.registerKey}
      act="register-recipient-key"
      action="addOne"
      fields={[
        { name: 'organisation', label: fields.organisation, type: 'text', required: true },
        { name: 'recipient', label: fields.recipient, type: 'text', required: true },
        {
          name: 'certificate',
          label: fields.certificate,
          type: 'note',
          required: true,
          hint: say.takeOut.certificateHint,
        },
      ]}
      input={(typed) => typed}
    />
  )
}

function ConfirmKeyDialog({ of: { keyId, organisation }, ...ends }: Of) {
  const { fields } = say.takeOut
  return (
    <ActDialog
      {...ends}
      title={`${say.takeOut.confirmKey}　${organisation}`}
      act="confirm-recipient-key"
      fields={[
        {
          name: 'fingerprint',
          label: fields.fingerprint,
          type: 'note',
          required: true,
          hint: say.takeOut.fingerprintHint,
        },
        { name: 'toldBy', label: fields.toldBy, type: 'text', required: true },
        { name: 'telephone', label: fields.telephone, type: 'text', required: true },
      ]}
      input={(typed) => ({ keyId, ...typed })}
    />
  )
}

function RetireDialog({ of: { keyId, organisation }, ...ends }: Of) {
  return (
    <ActDialog
      {...ends}
      title={`${say.takeOut.retireKey}　${organisation}`}
      act="retire-recipient-key"
      action="stopOne"
      tone="care"
      fields={[{ name: 'reason', label: say.takeOut.fields.reason, type: 'text', required: true }]}
      input={({ reason }) => ({ keyId, reason })}
    />
  )
}
