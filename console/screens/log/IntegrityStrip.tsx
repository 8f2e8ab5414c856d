/** How much of the log is sealed under a signed checkpoint, since when, and what still waits for the next one. */
import { useSession } from '../../app/session.ts'
import { momentText } from '../../app/moment.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'

export function IntegrityStrip() {
  const { log } = useSession()
  const state = useView('log-state', {})
  const sealed = state.answer
  const waiting = log?.waiting ?? 0
  return (
    <div className="integrity push">
      {sealed === undefined || sealed === null ? null : (
        <>
          <span className="mark good">✓ {say.log.sealedTo(sealed.size)}</span>
          <span className="soft">{momentText(sealed.at)}</span>
        </>
      )}
      <meter
        className="integrity-meter"
        min={0}
        max={Math.max(1, (sealed?.size ?? 0) + waiting)}
        value={sealed?.size ?? 0}
        aria-label={say.log.sealed}
      />
      {waiting > 0 ? <span className="mark plain">{say.log.waitingCount(waiting)}</span> : null}
      {log !== null && !log.open ? <span className="mark bad">✕ {say.frame.logClosed}</span> : null}
    </div>
  )
}
