/** Takes people out of the register through the one write, for scenarios that begin after somebody has left. */
import { conduct } from '../../src/desk/conduct.ts'
import { NOTHING_INTENDED } from '../../src/desk/intent.ts'
import { civilDay } from '../../src/law/calendar.ts'
import { exactDate } from '../../src/law/imprecise-date.ts'
import { remove } from '../../src/record/change.ts'
import type { ResidentRecord } from '../../src/record/resident.ts'
import type { TestOffice } from '../office.ts'

const removal = (record: ResidentRecord, day: string) => {
  const on = civilDay(day)
  return remove(
    record,
    {
      status: 'moved-out',
      isHead: false,
      removalReason: 'domestic-move-out',
      removedOn: on,
      causeOn: exactDate(on),
      plannedMoveOutOn: on,
      plannedDestination: '架空県星見市月影町１番地',
    },
    {
      reason: 'domestic-move-out',
      eventOn: exactDate(on),
      processedOn: on,
      inputPlace: '本庁町民課',
      inputTerminal: 'mado-4',
      caseId: null,
    },
  )
}

/** Everybody named leaves on the day. */
export const movedOut = async (office: TestOffice, personNos: readonly number[], day: string): Promise<void> => {
  const { tokenHash } = await office.as('kessai')
  const outcome = await conduct(office.desk, { tokenHash, input: {} }, {
    step: 'approve',
    id: 'approve',
    questions: { persons: personNos },
    decide: ({ persons }) => ({ ...NOTHING_INTENDED, changes: persons.map(({ record }) => removal(record, day)) }),
  })
  if (outcome.outcome !== 'done') throw new Error('nobody moved out')
}
