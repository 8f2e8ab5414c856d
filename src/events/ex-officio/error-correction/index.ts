/** 誤記修正: what was written wrongly is put right by a row on top; a removed record bears a note. [令9条, STD 4.2.3.3] */
import type { FiledAct } from '../../../frame/act.ts'
import {
  CORRECTION_BY_MAYOR, EX_OFFICIO, EX_OFFICIO_SHEET, PERSON_ASKS_CORRECTION, STD_ERROR_CORRECTION, STD_NOTES,
  STD_REMOVED_RECORD,
} from '../../../law/provision.ts'
import { decide } from './decide.ts'
import { id, title, words } from './face.ts'
import { ask } from './facts.ts'
import { form } from './form.ts'
import { ErrorCorrection } from './notification.ts'

/** One resident's record, and what of it the whole household shares. */
export const errorCorrection: FiledAct<ErrorCorrection> = {
  id, title, road: 'filed',
  basis: [
    EX_OFFICIO, CORRECTION_BY_MAYOR, PERSON_ASKS_CORRECTION, EX_OFFICIO_SHEET, STD_ERROR_CORRECTION, STD_REMOVED_RECORD,
    STD_NOTES,
  ],
  schema: ErrorCorrection, form, words, ask, decide,
}
