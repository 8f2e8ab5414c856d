/** A careful checker: every field of a filled form seen, every key field typed again as it stands on the paper. */
import { listFilled, type Form } from '../src/frame/form.ts'
import { isCivilDay } from '../src/law/calendar.ts'
import { formatEra } from '../src/law/era.ts'

/** The input of 照合. */
export type Checking = {
  readonly caseId: string
  readonly draftNo: number
  readonly seen: readonly string[]
  readonly rekeyed: Readonly<Record<string, string>>
}

/** @param paper what was entered, which the paper says too */
export const checkPaper = (form: Form, caseId: string, paper: unknown, draftNo = 1): Checking => {
  const fields = listFilled(form, paper)
  const key = fields.filter(({ field }) => field.rekey !== undefined)
  return {
    caseId, draftNo,
    seen: fields.map(({ path }) => path),
    rekeyed: Object.fromEntries(key.map(({ path, value }) => [path, typed(value)])),
  }
}

/** A value as somebody types it from the paper. */
const typed = (value: unknown): string => {
  if (typeof value === 'string') return isCivilDay(value) ? formatEra(value) : value
  if (typeof value !== 'object' || value === null) return ''
  if ('text' in value) return String(value.text)
  if (!('oazaAza' in value && 'lot' in value && 'katagaki' in value)) return ''
  return [value.oazaAza, value.lot, value.katagaki ?? ''].join('')
}
