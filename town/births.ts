/** Who was born in the imaginary town: one child of a family that had moved in, as the 届 says it. */
import { blank } from '../src/events/ex-officio/birth/face.ts'
import type { Birth } from '../src/events/ex-officio/birth/notification.ts'
import { civilDay } from '../src/law/calendar.ts'
import { exactDate } from '../src/law/imprecise-date.ts'

/** A child, and the name of the parent whose household it joins. */
export type Born = {
  readonly parent: string
  readonly child: Partial<Birth['movers'][number]>
  readonly notifiedOn: string
}

/** Born on a day that three years in four lack. */
export const BORN: readonly Born[] = [{
  parent: '月野　朔', notifiedOn: '2024-03-06',
  child: {
    fullName: '月野　灯', fullNameKana: 'ツキノ　アカリ', sex: 'female', birthDate: exactDate(civilDay('2024-02-29')),
  },
}]

/** The filing of a birth, as a form sends it. */
export const birthOf = ({ child, notifiedOn }: Born, parent: number): Birth => ({
  ...blank,
  notifiedOn,
  exOfficioNo: '令6-職1',
  parent: { personNo: parent, sameFamilyRegister: true },
  movers: blank.movers.map((nobody) => ({ ...nobody, ...child })),
})
