/** Which paper it is, of those that fit; what only a certificate of moving out asks. */
import type { SpokenFinding } from '../../ask/problem.ts'
import { say } from '../../messages/say.ts'
import { FieldFrame } from '../../parts/Field/FieldFrame.tsx'
import type { Offer } from './offers.ts'
import { Choices, TextRow } from './rows.tsx'
import type { RequestForm } from './request.ts'

type PaperProps = {
  readonly offers: readonly Offer[]
  readonly chosen: Offer
  readonly form: RequestForm
  readonly of: (path: string) => readonly SpokenFinding[]
  readonly onChange: (part: Partial<RequestForm>) => void
}

export function PaperFields({ offers, chosen, form, of, onChange }: PaperProps) {
  if (offers.length < 2 && chosen.paper === 'residence-copy') return null
  return (
    <section className="form-section" aria-label={say.offers.section}>
      <h2>{say.offers.section}</h2>
      <div className="fields">
        <Choices
          path="paper"
          label={say.offers.which}
          findings={[...of('sheetNo'), ...of('sheets'), ...of('moveOut'), ...of('persons'), ...of('reissueOf')]}
          value={chosen.key}
          choices={Object.fromEntries(offers.map(({ key, title }) => [key, title]))}
          onChange={(paper) => onChange({ paper })}
        />
        {chosen.reissueOf === null ? null : (
          <TextRow item="reason" form={form} findings={of('reason')} required onChange={onChange} />
        )}
        {chosen.byCard && chosen.paper === 'moving-out-certificate' ? (
          <FieldFrame label={say.offers.voluntary} path="voluntary" findings={of('voluntary')}>
            {({ id }) => (
              <span className="field-choices">
                <input
                  id={id}
                  type="checkbox"
                  checked={form.voluntary}
                  onChange={(event) => onChange({ voluntary: event.target.checked })}
                />
              </span>
            )}
          </FieldFrame>
        ) : null}
      </div>
    </section>
  )
}
