/** Ending an appointment; the browser's door. */
import { z } from 'zod'
import { Day, Line } from '../input.ts'

export const endAppointmentFace = {
  id: 'end-appointment',
  title: '任命・専決代決の終了',
  schema: z.strictObject({
    appointmentNo: z.int().positive(),
    /** The first day on which it holds no more; today ends it at once. */
    endsOn: Day,
    reason: Line,
  }),
} as const

/** An order to end one. */
export type EndAppointment = z.infer<typeof endAppointmentFace.schema>
