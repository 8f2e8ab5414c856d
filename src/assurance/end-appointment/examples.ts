/** When an appointment can be ended, as a table. */
import type { Example } from '../example.ts'
import type { AppointmentFound } from '../known.ts'
import type { EndAppointment } from './face.ts'

const when: EndAppointment = { appointmentNo: 3, endsOn: '2026-11-21', reason: '異動' }
const given: AppointmentFound = { appointment: { appointmentNo: 3, post: 'mayor', endedOn: null } }

export const examples: readonly Example<EndAppointment, AppointmentFound>[] = [
  { title: '今日から決裁できなくする', given, when, then: [], writes: { endsOn: '2026-11-21' } },
  { title: '年度末で終える', given, when: { ...when, endsOn: '2027-04-01' }, then: [] },
  {
    title: '既に終わっていて、日も過ぎている',
    given: { appointment: { appointmentNo: 3, post: 'mayor', endedOn: '2026-10-01' } },
    when: { ...when, endsOn: '2026-11-20' }, then: ['!end-appointment/ended-already', '!end-appointment/in-the-past'],
  },
  { title: '知らない任命', given: { appointment: null }, when, then: ['!end-appointment/unknown'] },
]
