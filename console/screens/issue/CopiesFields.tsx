/** How many copies, at what fee, how they leave, and on which printer. */
import type { SpokenFinding } from '../../ask/problem.ts'
import { say } from '../../messages/say.ts'
import { FieldFrame } from '../../parts/Field/FieldFrame.tsx'
import { Choices } from './rows.tsx'
import type { Offer } from './offers.ts'
import type { RequestForm } from './request.ts'

type CopiesProps = {
  readonly offer: Offer
  readonly form: RequestForm
  readonly of: (path: string) => readonly SpokenFinding[]
  readonly onChange: (part: Partial<RequestForm>) => void
}

const MOST = 30
const DELIVERIES = ['counter', 'registered-address', 'requester-address'] as const

export function CopiesFields({ offer, form, of, onChange }: CopiesProps) {
  const isCopy = offer.paper === 'residence-copy' || offer.paper === 'removed-record-copy'
  return (
    <section className="form-section" aria-label={say.issue.sections.copies}>
      <h2>{say.issue.sections.copies}</h2>
      <div className="fields">
        <HowMany offer={offer} form={form} of={of} onChange={onChange} />
        {isCopy ? (
          <>
            <FieldFrame label={say.issue.fields.publicUse} path="publicUse" findings={of('publicUse')} span={4}>
              {({ id }) => (
                <span className="field-choices">
                  <input
                    id={id}
                    type="checkbox"
                    checked={form.publicUse}
                    onChange={(event) => onChange({ publicUse: event.target.checked })}
                  />
                </span>
              )}
            </FieldFrame>
            <FieldFrame label={say.issue.fields.fee} path="fee" findings={of('fee')}>
              {(wiring) => (
                <select
                  {...wiring}
                  className="input"
                  value={form.exemption}
                  onChange={(event) => onChange({ exemption: event.target.value })}
                >
                  <option value="">{say.issue.charged}</option>
                  {Object.entries(say.exemptions).map(([id, title]) => (
                    <option key={id} value={id}>
                      {title}
                    </option>
                  ))}
                </select>
              )}
            </FieldFrame>
          </>
        ) : null}
        <Choices
          path="delivery"
          label={say.issue.fields.delivery}
          findings={of('delivery')}
          value={form.delivery}
          choices={say.issue.deliveries}
          onChange={(id) => onChange({ delivery: DELIVERIES.find((each) => each === id) ?? 'counter' })}
        />
      </div>
    </section>
  )
}

/** One to thirty, whatever was typed. */
const countOf = (typed: string): number =>
  Math.min(MOST, Math.max(1, Number(typed.normalize('NFKC').replace(/\D/g, '')) || 1))

function HowMany({ offer, form, of, onChange }: CopiesProps) {
  const isCopy = offer.paper === 'residence-copy' || offer.paper === 'removed-record-copy'
  return (
    <>
      {isCopy ? (
        <FieldFrame label={say.issue.fields.copies} path="copies" findings={of('copies')} span={4}>
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              inputMode="numeric"
              autoComplete="off"
              value={form.copies}
              onChange={(event) => onChange({ copies: countOf(event.target.value) })}
            />
          )}
        </FieldFrame>
      ) : null}
      <FieldFrame label={say.issue.fields.printerNo} path="printerNo" findings={of('printerNo')} span={4}>
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            autoComplete="off"
            maxLength={40}
            value={form.printerNo}
            onChange={(event) => onChange({ printerNo: event.target.value })}
          />
        )}
      </FieldFrame>
    </>
  )
}
