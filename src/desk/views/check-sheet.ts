/** 照合票: every entered value beside the paper, but for the key fields, which the checker types unseen. [第3-5(1)] */
import { z } from 'zod'
import { listFilled, type FilledField } from '../../frame/form.ts'
import type { View } from '../../frame/view.ts'
import { COMPARISON } from '../../law/provision.ts'
import { formOf, toBeTyped } from '../check.ts'
import type { FilingCase } from '../filing-case.ts'
import { caseShown, CASE_QUERY, type CaseRow } from './case-view.ts'
import { peopleValue, reachOf } from './people.ts'

const CheckSheet = z.strictObject({ caseId: z.uuid() })

export const checkSheet: View<z.infer<typeof CheckSheet>, CaseRow> = {
  id: 'check-sheet',
  title: '照合票',
  basis: [COMPARISON],
  schema: CheckSheet,
  about: ({ caseId }) => ({ caseId }),
  query: ({ caseId }, officer) => ({
    text: CASE_QUERY, values: [caseId, officer.operatorId, peopleValue(), reachOf(officer)],
  }),
  present: (rows, _, officer) => {
    const [row] = rows
    if (row === undefined) return null
    const known = caseShown(row, officer)
    if (known.draft === null) return { case: { ...known, draft: null }, fields: [], mayCheck: false }
    const form = formOf(known)
    const typed = new Set(toBeTyped(form, known.draft, known.machineRead).map(({ path }) => path))
    return {
      case: {
        ...known, ...blind(known), draft: { draftNo: known.draft.draftNo, enteredAt: known.draft.enteredAt },
      },
      mayCheck: known.enteredBy !== officer.operatorId,
      fields: listFilled(form, known.draft.content).map((field) => checkField(field, typed.has(field.path))),
    }
  },
}

const Filer = z.object({ role: z.string(), relation: z.string().optional() })

/** What else of a case would say what stands in a key field: names as received, drafts, what a machine read. */
const blind = ({ filer, movers }: FilingCase) => ({
  filer: { ...Filer.parse(filer), name: '', evidence: [] },
  movers: Array.isArray(movers) ? movers.map(() => ({ name: '', papersShown: [], papersMissing: [] })) : [],
  working: null, machineRead: null, spoken: [],
})

/** A key field arrives without its value: what is not on the screen cannot be copied from it. */
const checkField = ({ path, field, value }: FilledField, rekey: boolean) => ({
  path,
  label: field.label,
  type: field.type,
  choices: field.choices ?? null,
  rekey,
  value: rekey ? null : value ?? null,
})
