/** 市町村の報告の取込み: the file is opened within its limits before anything is decided of it. */
import { readForm } from '../emergency-inspection/read-form.ts'
import { readJson } from '../emergency-inspection/read-json.ts'
import { lookUpInspection } from '../emergency-inspection/look-up.ts'
import { INSPECTION_DEADLINE, INSPECTION_FORM } from '../emergency-inspection/provisions.ts'
import { takeIn, type ReadFile } from '../emergency-inspection/take-in-inspection/decide.ts'
import { takeInInspectionFace, type TakeInInspection } from '../emergency-inspection/take-in-inspection/face.ts'
import type { Write } from '../frame/act.ts'
import type { ReadSheet } from '../frame/workbook.ts'
import { answeredFor, type ListedAct } from './case-step.ts'
import { conduct } from './conduct.ts'
import type { Desk } from './desk.ts'
import { NOTHING_INTENDED } from './intent.ts'
import { readInput } from './read-input.ts'

export const takeInInspection: ListedAct = {
  id: takeInInspectionFace.id,
  title: takeInInspectionFace.title,
  basis: [INSPECTION_DEADLINE, INSPECTION_FORM],
  step: 'perform',
  road: 'direct',
  schema: takeInInspectionFace.schema,
  run: async (desk, order) => {
    const input = readInput(takeInInspectionFace.schema, order.input)
    const opened = await open(desk, input)
    return conduct(desk, order, {
      step: 'perform',
      id: takeInInspectionFace.id,
      questions: {},
      lookUp: lookUpInspection(input.campaignNo),
      decide: ({ found }, officer) => {
        const decision = takeIn.decide(input, (title) => read(opened, title), found, officer)
        return {
          ...NOTHING_INTENDED,
          findings: decision.findings,
          confirmed: answeredFor(order.confirmed ?? [], decision.findings),
          writes: decision.changes,
          answer: { rows: decision.changes.length, wrong: wrongOf(decision.changes) },
          detail: opened.ok ? { sha256: opened.sha256 } : { refusal: opened.refusal },
        }
      },
    })
  },
}

/** Rows kept with something wrong in them. */
const wrongOf = (changes: readonly Write[]): number => changes.filter(({ row }) => row['row'] === null).length

type Opened =
  | { readonly ok: true; readonly sha256: string; readonly sheets: readonly ReadSheet[] | null; readonly text: string }
  | Extract<ReadFile, { ok: false }>

/** JSON by its name; anything else must be a spreadsheet. */
const open = async ({ workbooks }: Desk, { file, fileName }: TakeInInspection): Promise<Opened> => {
  const bytes = Buffer.from(file, 'base64')
  const sha256 = workbooks.digest(bytes)
  if (fileName.toLowerCase().endsWith('.json')) {
    return bytes.length > MOST_JSON ? { ok: false, refusal: 'too-large' }
      : { ok: true, sha256, sheets: null, text: bytes.toString('utf8') }
  }
  const reading = await workbooks.read(bytes)
  return reading.ok ? { ok: true, sha256, sheets: reading.sheets, text: '' } : reading
}

const MOST_JSON = 1_048_576

const read = (opened: Opened, title: string): ReadFile => {
  if (!opened.ok) return opened
  const sent = opened.sheets === null ? readJson(opened.text, title) : readForm(opened.sheets, title)
  return { ok: true, sha256: opened.sha256, sent }
}
