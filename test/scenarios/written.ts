/** Changes that no kind decides, through the one write: somebody has left already, or a decision was wrong. */
import { conduct, type Outcome } from '../../src/desk/conduct.ts'
import { NOTHING_INTENDED } from '../../src/desk/intent.ts'
import { civilDay } from '../../src/law/calendar.ts'
import { exactDate } from '../../src/law/imprecise-date.ts'
import { remove, type EventEntry, type ResidentChange } from '../../src/record/change.ts'
import type { ResidentRecord } from '../../src/record/resident.ts'
import type { TestOffice } from '../office.ts'

/** An event of that day, entered at the approver's own terminal. */
export const eventOf = (reason: EventEntry['reason'], day: string): EventEntry => ({
  reason, eventOn: exactDate(civilDay(day)), processedOn: civilDay(day),
  inputPlace: '本庁町民課', inputTerminal: 'mado-4', caseId: null,
})

/** Writes one change for everybody named, as an approver. */
export const writtenOf = async (
  office: TestOffice, personNos: readonly number[], change: (record: ResidentRecord) => ResidentChange,
): Promise<Outcome> => {
  const { tokenHash } = await office.as('kessai')
  return conduct(office.desk, { tokenHash, input: {} }, {
    step: 'approve',
    id: 'approve',
    questions: { persons: personNos },
    decide: ({ persons }) => ({ ...NOTHING_INTENDED, changes: persons.map(({ record }) => change(record)) }),
  })
}

/** Everybody named leaves on the day. */
export const movedOut = async (office: TestOffice, personNos: readonly number[], day: string): Promise<void> => {
  const event = eventOf('domestic-move-out', day)
  const on = event.processedOn
  const outcome = await writtenOf(office, personNos, (record) => remove(record, {
    status: 'moved-out', isHead: false, removalReason: 'domestic-move-out', removedOn: on, causeOn: exactDate(on),
    plannedMoveOutOn: on, plannedDestination: '架空県星見市月影町１番地',
  }, event))
  if (outcome.outcome !== 'done') throw new Error('nobody moved out')
}
