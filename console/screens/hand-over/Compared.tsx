/** The tick that a certificate of moving out was held against the notification. 告示15号第3-6 */
import { say } from '../../messages/say.ts'
import { FieldFrame } from '../../parts/Field/FieldFrame.tsx'

type ComparedProps = { readonly compared: boolean; readonly onChange: (compared: boolean) => void }

export function Compared({ compared, onChange }: ComparedProps) {
  return (
    <FieldFrame label={say.handOver.compared} path="compared" required hint={say.handOver.comparedHint}>
      {({ id }) => (
        <span className="field-choices">
          <input id={id} type="checkbox" checked={compared} onChange={(event) => onChange(event.target.checked)} />
        </span>
      )}
    </FieldFrame>
  )
}
