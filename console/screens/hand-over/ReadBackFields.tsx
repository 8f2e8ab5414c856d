/** The receipt number read back, and who receives the copies. */
import { say } from '../../messages/say.ts'
import { FieldFrame } from '../../parts/Field/FieldFrame.tsx'
import { Compared } from './Compared.tsx'
import { sameReceipt } from './hand-over.ts'

export type ReadBack = { readonly receipt: string; readonly receiver: string; readonly compared: boolean }

type FieldsProps = {
  /** Asked of a certificate of moving out. */
  readonly comparing: boolean
  readonly value: ReadBack
  readonly receiptNo: string
  readonly onChange: (part: Partial<ReadBack>) => void
}

export function ReadBackFields({ comparing, value, receiptNo, onChange }: FieldsProps) {
  const { receipt, receiver, compared } = value
  const fits = sameReceipt(receipt, receiptNo)
  return (
    <div className="fields">
      <FieldFrame label={say.handOver.receipt} path="receipt" required hint={say.handOver.receiptHint}>
        {(wiring) => (
          <div className="field-row">
            <input
              {...wiring}
              aria-invalid={receipt !== '' && !fits}
              className="input hand-over-receipt"
              autoFocus
              autoComplete="off"
              value={receipt}
              onChange={(event) => onChange({ receipt: event.target.value })}
            />
            {fits ? <span className="reading good">✓ {say.handOver.same}</span> : null}
            {!fits && receipt !== '' ? <span className="reading bad">✕ {say.handOver.differs}</span> : null}
          </div>
        )}
      </FieldFrame>
      <FieldFrame label={say.handOver.receiver} path="receiver" required>
        {(wiring) => (
          <input
            {...wiring}
            className="input names"
            autoComplete="off"
            maxLength={200}
            value={receiver}
            onChange={(event) => onChange({ receiver: event.target.value })}
          />
        )}
      </FieldFrame>
      {comparing ? (
        <Compared compared={compared} onChange={(ticked) => onChange({ compared: ticked })} />
      ) : null}
    </div>
  )
}
