/** Decisions on publishing, as a table. */
import { incident, INCIDENT, type ReportExample } from '../report-example.ts'
import type { IncidentFound } from '../report-known.ts'
import type { PublishIncident } from './face.ts'

const when: PublishIncident = {
  incidentId: INCIDENT, seenStep: 1, published: true, ground: 'agreed', on: '2026-11-21', where: '市のホームページ',
  reason: '契約の取決めによる',
}

/** Every reason, and the ordinary cases. */
export const examples: readonly ReportExample<PublishIncident, IncidentFound>[] = [
  { title: '契約の取決めどおり', given: incident, when, then: [] },
  {
    title: '取決めのないものは、取決めによれない', given: { ...incident, publication: '' }, when,
    then: ['!publish-incident/nothing-agreed'],
  },
  {
    title: '取決めがなくても、市の判断で公表できる', given: { ...incident, publication: '' },
    when: { ...when, ground: 'own-decision' }, then: [],
  },
  { title: '公表しない判断', given: incident, when: { ...when, published: false, where: '' }, then: [] },
  { title: 'どこで公表したのか', given: incident, when: { ...when, where: '' }, then: ['!publish-incident/where-missing'] },
  { title: '先の日には公表していない', given: incident, when: { ...when, on: '2026-11-22' }, then: ['!supervision/day-to-come'] },
]
