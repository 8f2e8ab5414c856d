/**
 * 持出し: the only way personal data leaves as a file. First what was approved is sealed, so that nobody has it open;
 * then one statement consumes the approval and says so in the log; then the file gets its name. docs/adr/0023
 */
import { z } from 'zod'
import type { Export } from '../frame/export.ts'
import { lookUp, type ApplicationFound, type KnownApplication } from '../media/known.ts'
import { objectsToCount, objectsToTakeOut } from '../media/take-out-rules.ts'
import { errors } from '../media/settle.ts'
import { retryWhenStale } from './again.ts'
import { conductAsked } from './asked.ts'
import type { ListedAct } from './case-step.ts'
import { newEntryId, type Outcome } from './conduct.ts'
import type { Desk, Order } from './desk.ts'
import type { Facts } from './facts.ts'
import { NOTHING_INTENDED, type Intent } from './intent.ts'
import { namedInEntry, namingEntries } from './name-people.ts'
import { readInput } from './read-input.ts'
import type { Acting } from './seal-decision.ts'
import { sealExport, type MadeExport } from './seal-export.ts'

const TakeOutOrder = z.strictObject({ applicationId: z.uuid() })

/** Lists an export among the acts; its step is nobody's but the staff's. */
export const takeOutAct = (kind: Export): ListedAct => ({
  id: kind.id,
  title: `${kind.title}の持出し`,
  basis: kind.basis,
  step: 'take-out',
  road: 'direct',
  schema: TakeOutOrder,
  run: (desk, order) => retryWhenStale(() => carryOut(desk, order, kind)),
})

/** What one order is about. */
type TakingOut = { readonly kind: Export; readonly applicationId: string; readonly exportId: string }

const carryOut = async (desk: Desk, order: Order, kind: Export): Promise<Outcome> => {
  const { applicationId } = readInput(TakeOutOrder, order.input)
  const taking = { kind, applicationId, exportId: desk.fresh.uuid() }
  const keyless = { ...order, key: undefined }
  const begun = await begin(desk, keyless, taking)
  if (begun.outcome.outcome === 'refused' || begun.application === null) return begun.outcome
  const made = await sealExport(desk, { ...taking, application: begun.application, office: begun.office })
  try {
    const outcome = await consume(desk, keyless, taking, made)
    if (outcome.outcome === 'refused') await desk.outgoing.discard(taking.exportId)
    else await desk.outgoing.release(taking.exportId, fileNameOf(begun.application))
    return outcome
  } catch (error) {
    if (await isUnconsumed(desk, taking.exportId)) await desk.outgoing.discard(taking.exportId)
    throw error
  }
}

/** Where the answer of a write was lost, only the database knows what became of it. */
const isUnconsumed = async ({ db }: Desk, exportId: string): Promise<boolean> =>
  (await db.query('select from media.export where export_id = $1', [exportId])).length === 0

/** Numbers alone: a name tells nobody whom the file is about. */
const fileNameOf = ({ applicationNo }: KnownApplication): string => `take-out-${applicationNo}.csv.p7m`

type Begun = {
  readonly outcome: Outcome
  readonly application: KnownApplication | null
  readonly office: Facts['office']
}

/** Asks for everything that can be said before anything is read, and says in the log that it begins. */
const begin = async (desk: Desk, order: Order, { kind, applicationId, exportId }: TakingOut): Promise<Begun> => {
  const known: { application: KnownApplication | null; office?: Facts['office'] } = { application: null }
  const outcome = await conductAsked<ApplicationFound>(desk, order, {
    step: 'take-out',
    id: kind.id,
    questions: {},
    lookUp: lookUp('application', { applicationId }),
    decide: ({ found, office }, { operatorId }) => {
      Object.assign(known, { application: found.application, office })
      const findings = errors(objectsToTakeOut(found.application, { kind: kind.id, operatorId, today: office.today }))
      const detail = { application: applicationId, export: exportId, begun: true }
      return { ...NOTHING_INTENDED, findings, detail, approval: found.application?.approvals[0]?.approvalId ?? null }
    },
  })
  if (known.office === undefined) throw new Error('nothing was asked')
  return { outcome, application: known.application, office: known.office }
}

/** The one write: asked and weighed again, then consumed with everything that the file is. */
const consume = (desk: Desk, order: Order, taking: TakingOut, made: MadeExport): Promise<Outcome> =>
  conductAsked<ApplicationFound>(desk, order, {
    step: 'take-out',
    id: taking.kind.id,
    questions: {},
    lookUp: lookUp('application', { applicationId: taking.applicationId }),
    decide: (facts, officer) => {
      const { application } = facts.found
      const asking = { kind: taking.kind.id, operatorId: officer.operatorId, today: facts.office.today }
      const findings = errors(
        objectsToTakeOut(application, asking),
        application === null ? undefined : objectsToCount(made.counted, application),
      )
      const detail = { application: taking.applicationId, export: taking.exportId }
      const acting = { officer, step: 'take-out', id: taking.kind.id } as const
      if (findings.length > 0 || application === null || made.file === null) {
        return { ...NOTHING_INTENDED, findings, detail }
      }
      return consumption(desk, facts, { taking, made: { ...made, file: made.file }, application, acting })
    },
  })

type Consuming = {
  readonly taking: TakingOut
  readonly made: MadeExport & { readonly file: NonNullable<MadeExport['file']> }
  readonly application: KnownApplication
  readonly acting: Acting
}

const consumption = (desk: Desk, facts: Facts, { taking, made, application, acting }: Consuming): Intent => {
  const { exportId, applicationId, kind } = taking
  const { file, counted, stamp, people } = made
  const approvalId = application.approvals[0]?.approvalId ?? null
  const inEntry = namedInEntry(people)
  const naming = namingEntries(people, {
    facts, acting, approval: approvalId, detail: { export: exportId }, entryId: () => newEntryId(desk, facts),
  })
  const fileName = fileNameOf(application)
  const row = {
    export_id: exportId, application_id: applicationId, approval_id: approvalId, kind: kind.id,
    columns: application.columns, people: people.length, rows: file.rows, protected_people: counted.protectedPeople,
    naming_entries: naming.map(({ entryId }) => entryId), key_id: application.key?.keyId ?? null,
    fingerprint: application.key?.fingerprint ?? null, file_name: fileName, sha256: file.sha256, bytes: file.bytes,
    taken_on: facts.office.today, taken_by: acting.officer.operatorId, at: facts.office.now,
  }
  return {
    ...NOTHING_INTENDED,
    writes: [
      { area: 'media', op: 'name-people', row: { stamp, entries: naming.map(({ base64 }) => base64) } },
      { area: 'media', op: 'take-out', row },
    ],
    persons: inEntry,
    approval: approvalId,
    answer: { exportId, fileName, sha256: file.sha256, bytes: file.bytes, people: people.length, rows: file.rows },
    numberShown: made.hasNumbers,
    detail: {
      application: applicationId, export: exportId, sha256: file.sha256, bytes: file.bytes, rows: file.rows,
      people: people.length, recipient: application.key?.fingerprint ?? null, namedIn: naming.length,
    },
  }
}
