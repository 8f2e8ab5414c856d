/** Who looked, when and from where, faintly over every screen with personal data: a photograph tells on its maker. */
import { useState } from 'react'
import { clockText } from '../../app/moment.ts'
import { useSession } from '../../app/session.ts'

export function Watermark() {
  const { officer, today } = useSession()
  const [since] = useState(() => clockText(new Date().toISOString()))
  return (
    <svg className="watermark" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="watermark" width="340" height="150" patternUnits="userSpaceOnUse" patternTransform="rotate(-18)">
          <text x="0" y="40">
            {officer.operatorId}　{officer.terminalId}
          </text>
          <text x="120" y="110">
            {today.civil}　{since}
          </text>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill="url(#watermark)" />
    </svg>
  )
}
