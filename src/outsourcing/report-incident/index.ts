/** 事故の第一報: at once, by the vendor or by staff; its clocks run from the detection. 第10-3(12) */
import type { DirectAct } from '../../frame/act.ts'
import { contractObjections, type ContractFound } from '../report-known.ts'
import { INCIDENT_REPORT } from '../report-provisions.ts'
import { askOf, errorIf, settled } from '../report-settle.ts'
import { reportIncidentFace, type ReportIncident } from './face.ts'

/** A leak of personal information that has happened is grave, whatever its reporter calls it. */
export const reportIncident: DirectAct<ReportIncident, ContractFound> = {
  ...reportIncidentFace,
  basis: [INCIDENT_REPORT],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ contractId, subcontractId }) => askOf('reported-contract', { contractId, subcontractId }),
  decide: (input, facts, officer) => {
    const detectedAt = toMillis(input.detectedAt)
    const grave = input.grave || (input.kind === 'leak' && input.personal && !input.feared)
    return settled('report-incident', { ...input, detectedAt, grave }, [
      ...contractObjections(facts.found, INCIDENT_REPORT),
      ...errorIf(detectedAt > facts.office.now,
        { code: 'report-incident/in-the-future', basis: INCIDENT_REPORT, field: 'detectedAt' }),
    ], { officer, facts })
  },
}

/** The schema lets seconds and their parts be left out; what is kept has them all, so that moments compare as text. */
const toMillis = (moment: string): string => {
  const [, upToMinute = '', seconds = '00', part = ''] = /^(.{16})(?::(\d\d))?(?:\.(\d+))?Z$/.exec(moment) ?? []
  return `${upToMinute}:${seconds}.${part.slice(0, 3).padEnd(3, '0')}Z`
}
