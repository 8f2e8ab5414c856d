/** 任命の終了: from its day on nobody approves by it; what was approved before stands. 告示15号 第8-1(1) */
import type { DirectAct } from '../../frame/act.ts'
import type { Finding } from '../../law/finding.ts'
import type { AppointmentFound } from '../known.ts'
import { RESPONSIBILITY } from '../provisions.ts'
import { errors, settle } from '../settle.ts'
import { endAppointmentFace, type EndAppointment } from './face.ts'

export const endAppointment: DirectAct<EndAppointment, AppointmentFound> = {
  ...endAppointmentFace,
  basis: [RESPONSIBILITY],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ appointmentNo }) => ({ area: 'assurance', what: 'appointment', of: { appointmentNo } }),
  decide: (input, { found, office }, officer) => settle(errors([
    objectsToAppointment(found),
    input.endsOn < office.today
      ? { code: 'end-appointment/in-the-past', basis: RESPONSIBILITY, field: 'endsOn' } : undefined,
  ]), 'end-appointment', { ...input, by: officer.operatorId }),
}

const objectsToAppointment = ({ appointment }: AppointmentFound): Finding | undefined => {
  if (appointment === null) return { code: 'end-appointment/unknown', basis: RESPONSIBILITY, field: 'appointmentNo' }
  return appointment.endedOn === null ? undefined
    : { code: 'end-appointment/ended-already', basis: RESPONSIBILITY, values: { on: appointment.endedOn } }
}
