/** 報告期限: the law says 直ちに, 速やかに, 遅滞なく; the hours are the office's own. 第10-3(12) */
import type { DirectAct } from '../../frame/act.ts'
import { INCIDENT_REPORT } from '../report-provisions.ts'
import { errorIf, settled } from '../report-settle.ts'
import { setIncidentLimitsFace, type SetIncidentLimits } from './face.ts'

/** What has been reported keeps the limits it was reported under. */
export const setIncidentLimits: DirectAct<SetIncidentLimits> = {
  ...setIncidentLimitsFace,
  basis: [INCIDENT_REPORT],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  decide: (input, facts, officer) => settled('set-incident-limits', input, errorIf(
    input.reportHours > input.measuresHours || input.measuresHours > input.detailHours,
    { code: 'set-incident-limits/order', basis: INCIDENT_REPORT, field: 'measuresHours' },
  ), { officer, facts }),
}
