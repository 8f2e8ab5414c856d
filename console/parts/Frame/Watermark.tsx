/** Who looked, when and from where, faintly over every screen with personal data: a photograph tells on its maker. */
import { useSession } from '../../app/session.ts'

export function Watermark() {
  const { officer, today } = useSession()
  return (
    <svg className="watermark" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="watermark" width="340" height="150" patternUnits="userSpaceOnUse" patternTransform="rotate(-18)">
          <text x="0" y="40">
            {officer.operatorId}　{officer.terminalId}
          </text>
          <text x="120" y="110">
            {today.civil}　{clock()}
          </text>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill="url(#watermark)" />
    </svg>
  )
}

const clock = (): string => new Date().toLocaleTimeString('ja-JP', { hour: '2-digit', minute: '2-digit' })
