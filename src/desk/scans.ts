/** The paper as it came in, and pictures of unread characters: sealed, opened one at a time, every look logged. */
import { z } from 'zod'
import type { StandingBlock } from '../frame/question.ts'
import type { View } from '../frame/view.ts'
import { hardest } from '../inquiry/shown-record.ts'
import { PAPERS_KEPT_ONE_YEAR } from '../law/provision.ts'
import { caseStep, filingWrite, type ListedAct } from './case-step.ts'
import { caseIn } from './filing-case.ts'
import type { ListedView } from './listed-view.ts'
import { look } from './look.ts'
import { readInput } from './read-input.ts'
import { Scan, scanRow } from './receive.ts'

const AddScan = z.strictObject({ caseId: z.uuid(), scan: Scan })

/** 紙の読取り: adds a page, or a character's picture, to a case that is still open. */
export const addScan: ListedAct = caseStep<z.infer<typeof AddScan>>({
  id: 'add-scan',
  title: '紙の読取り',
  basis: [PAPERS_KEPT_ONE_YEAR],
  step: 'enter',
  schema: AddScan,
  caseOf: ({ caseId }) => caseId,
  decide: ({ caseId, scan }, facts, officer, desk) => {
    caseIn(facts.case, 'received', 'provisional', 'checked', 'returned', 'parked')
    return {
      writes: [filingWrite('scan', facts, officer, scanRow(desk, caseId, scan))],
      detail: { purpose: scan.purpose },
    }
  },
})

const ScanWanted = z.strictObject({ caseId: z.uuid(), scanNo: z.int().positive() })

const SealedScan = z.object({ mime: z.string(), box: z.string(), keyId: z.string() })

type StoredScan = z.infer<typeof SealedScan> & { readonly blocks: readonly StandingBlock[] }

const sealedScan: View<z.infer<typeof ScanWanted>, StoredScan> = {
  id: 'scan',
  title: '届書の画像',
  basis: [PAPERS_KEPT_ONE_YEAR],
  schema: ScanWanted,
  about: ({ caseId }) => ({ caseId }),
  query: ({ caseId, scanNo }, officer) => ({
    text: `select filing.persons_of(c.case_id) as person_nos, filing.scan_box(c.case_id, $2)
        || jsonb_build_object('blocks', filing.blocks_on(c.case_id, $3)) as row
      from filing.filing_case c where c.case_id = $1 and filing.scan_box(c.case_id, $2) is not null`,
    values: [caseId, scanNo, officer.operatorId],
  }),
  present: ([row]) => row === undefined || hardest(row.blocks, 'inquiry') === 'error' ? null : row,
}

/** A picture as base64, or null where there is none. */
export const scanView: ListedView = {
  id: sealedScan.id,
  title: sealedScan.title,
  basis: sealedScan.basis,
  schema: sealedScan.schema,
  run: async (desk, order) => {
    const sealed = SealedScan.nullable().parse(await look(desk, order, sealedScan))
    if (sealed === null) return null
    const { caseId } = readInput(ScanWanted, order.input)
    const bytes = desk.vault.open(Buffer.from(sealed.box, 'base64'), sealed.keyId, `scan:${caseId}`)
    return { mime: sealed.mime, base64: Buffer.from(bytes).toString('base64') }
  },
}
