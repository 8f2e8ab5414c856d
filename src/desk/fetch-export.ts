/** 封をしたファイルの受取り: an officer fetches what an approval was consumed for; every time is told in the log. */
import { z } from 'zod'
import { lookUp, type ExportFound } from '../media/known.ts'
import { TAKE_OUT } from '../media/provisions.ts'
import { errors } from '../media/settle.ts'
import { conductAsked } from './asked.ts'
import type { ListedAct } from './case-step.ts'
import type { Desk } from './desk.ts'
import { NOTHING_INTENDED } from './intent.ts'
import { readInput } from './read-input.ts'
import { lineEntry } from './line-entry.ts'
import { entryBytes } from '../oplog/entry.ts'
import { note } from './apply.ts'

const FetchExport = z.strictObject({ exportId: z.uuid() })

/**
 * The file must be the one that was recorded, byte for byte; where a crash has kept it from its name it gets it now.
 * The answer says under which name it lies.
 */
export const fetchExport: ListedAct = {
  id: 'fetch-export',
  title: '封をしたファイルの受取り',
  basis: [TAKE_OUT],
  step: 'take-out',
  road: 'direct',
  schema: FetchExport,
  run: (desk, order) => {
    const { exportId } = readInput(FetchExport, order.input)
    return conductAsked<ExportFound>(desk, { ...order, key: undefined }, {
      step: 'take-out',
      id: 'fetch-export',
      questions: {},
      lookUp: lookUp('export', { exportId }),
      decide: async ({ found: { export: known } }, { operatorId }) => {
        const detail = { export: exportId }
        if (known === null) {
          const findings = errors({ code: 'export/unknown', basis: TAKE_OUT, field: 'exportId' })
          return { ...NOTHING_INTENDED, findings, detail }
        }
        const { sha256, bytes, fileName } = known
        const lying = await desk.outgoing.find(exportId, fileName)
        if (lying?.sha256 !== sha256) {
          const findings = errors({ code: 'take-out/file-gone', basis: TAKE_OUT, field: 'exportId' })
          return { ...NOTHING_INTENDED, findings, detail }
        }
        await desk.outgoing.release(exportId, fileName)
        return {
          ...NOTHING_INTENDED, detail: { ...detail, sha256 }, answer: { exportId, fileName, sha256, bytes },
          writes: [{ area: 'media', op: 'fetch-export', row: { exportId, by: operatorId } }],
        }
      },
    })
  },
}

/**
 * Clears up after a crash, before the door opens: what was sealed and never consumed goes, and the log says so; what
 * was consumed stays for whoever fetches it. @returns how many files went
 */
export const settleOutgoing = async (desk: Desk): Promise<number> => {
  await desk.outgoing.sweep()
  const staged = await desk.outgoing.staged()
  if (staged.length === 0) return 0
  const rows = await desk.db.query<{ export_id: string; now: string }>(`
    select e as export_id, desk.office_day()->>'now' as now from unnest($1::uuid[]) e
    where not exists (select from media.export x where x.export_id = e)`, [staged])
  for (const { export_id: exportId, now } of rows) {
    await desk.outgoing.discard(exportId)
    await note(desk, entryBytes(lineEntry(desk, now, {
      step: 'take-out', id: 'fetch-export', outcome: 'failed', persons: [], numberShown: false, findings: [],
      detail: { export: exportId, discarded: true },
    })))
  }
  return rows.length
}
