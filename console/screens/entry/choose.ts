/** Choosing somebody of the register in a form: the number at once, and what starts from their record as it comes. */
import { valueAt } from '../../../src/frame/form.ts'
import type { Section } from '../../../src/frame/form.ts'
import { view } from '../../ask/ask.ts'
import { Problem } from '../../ask/problem.ts'
import { residentField, withResident } from '../../parts/FormView/residents.ts'
import type { DraftDesk } from './useDraft.ts'

export const chooseResident = async (
  desk: DraftDesk,
  section: Section,
  place: string,
  personNo: number | null,
): Promise<void> => {
  const name = residentField(section)?.name ?? ''
  const path = place === '' ? name : `${place}.${name}`
  desk.set(path, personNo)
  if (personNo === null || section.fields.every(({ startsAs }) => startsAs === undefined)) return
  const record = await recordOf(personNo)
  if (record === null) return
  // Somebody else may have been chosen since.
  desk.replace((draft) => (valueAt(draft, path) === personNo ? withResident(section, draft, place, record) : draft))
}

/** What may not be seen starts nothing. */
const recordOf = async (personNo: number) => {
  try {
    return await view('resident', { personNo })
  } catch (failure) {
    if (failure instanceof Problem) return null
    throw failure
  }
}
