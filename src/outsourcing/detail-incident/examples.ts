/** Detailed reports, as a table. */
import { incident, INCIDENT, type ReportExample } from '../report-example.ts'
import type { IncidentFound } from '../report-known.ts'
import type { DetailIncident } from './face.ts'

const when: DetailIncident = {
  incidentId: INCIDENT, seenStep: 1, content: '氏名と住所', quantity: '1人', place: '窓口の机', situation: '確かめている',
  policy: '机の上に書類を置かない',
}

/** Every reason, and the ordinary cases. */
export const examples: readonly ReportExample<DetailIncident, IncidentFound>[] = [
  { title: '内容・数量・場所・状況を書面で', given: incident, when, then: [] },
  {
    title: '個人情報に係らなければ、状況と方針だけでよい', given: { ...incident, personal: false },
    when: { ...when, content: '', quantity: '', place: '' }, then: [],
  },
  {
    title: '個人情報に係るのに書いていない', given: incident, when: { ...when, content: '', quantity: '', place: '' },
    then: ['!detail-incident/not-in-writing', '!detail-incident/not-in-writing', '!detail-incident/not-in-writing'],
  },
  {
    title: '応急措置より先には出せない', given: { ...incident, steps: [] }, when,
    then: ['!detail-incident/no-first-measures'],
  },
  {
    title: '終結したものには加えられない', given: { ...incident, steps: ['first-measures', 'closing'] }, when,
    then: ['!incident/closed'],
  },
]
