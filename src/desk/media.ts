/** What of 第6 needs more than a decision: a certificate is read, and the people of a list are counted. */
import { applyTakeOut } from '../media/apply-take-out/index.ts'
import { findExport } from '../media/exports.ts'
import { lookUp, type ApplyFound, type KeyFound } from '../media/known.ts'
import { registerRecipientKey, type ReadKey } from '../media/register-recipient-key/index.ts'
import { conductAsked } from './asked.ts'
import type { ListedAct } from './case-step.ts'
import type { Outcome } from './conduct.ts'
import { countPeople } from './count-people.ts'
import type { Desk, Order } from './desk.ts'
import { DeskFailure } from './errors.ts'
import { NOTHING_INTENDED, type Intent } from './intent.ts'
import { readInput } from './read-input.ts'
import { SealingFailure } from './sealing.ts'
import type { Decision } from '../frame/decision.ts'
import type { Write } from '../frame/act.ts'

const intentOf = ({ findings, changes }: Decision<Write>): Intent =>
  ({ ...NOTHING_INTENDED, findings, writes: changes })

const register = (desk: Desk, order: Order): Promise<Outcome> => {
  const input = readInput(registerRecipientKey.schema, order.input)
  const read = readKey(desk, input.certificate)
  return conductAsked<KeyFound>(desk, { ...order, key: undefined }, {
    step: 'perform',
    id: registerRecipientKey.id,
    questions: {},
    lookUp: lookUp('key', { keyId: null, fingerprint: read?.facts.fingerprint ?? null }),
    decide: ({ found, office }, officer) => ({
      ...intentOf(registerRecipientKey.decide({ input, read, found }, office, officer)),
      answer: { keyId: read?.keyId ?? null },
      detail: { fingerprint: read?.facts.fingerprint ?? null },
    }),
  })
}

const readKey = ({ sealing, fresh }: Desk, certificate: string): ReadKey => {
  try {
    const { der, facts } = sealing.readKey(certificate)
    return { keyId: fresh.uuid(), certificate: Buffer.from(der).toString('base64'), facts }
  } catch (error) {
    if (error instanceof SealingFailure) return null
    throw error
  }
}

const applyFor = (desk: Desk, order: Order): Promise<Outcome> => {
  const input = readInput(applyTakeOut.schema, order.input)
  const kind = findExport(input.kind)
  if (kind === undefined) throw new DeskFailure('not-found')
  const selection = readInput(kind.selection, input.selection)
  return conductAsked<ApplyFound>(desk, { ...order, key: undefined }, {
    step: 'perform',
    id: applyTakeOut.id,
    questions: {},
    lookUp: lookUp('apply', { keyId: input.keyId, contractId: input.contractId }),
    decide: async ({ found, office }, officer) => {
      const counted = await countPeople(desk.db, kind, selection, input.protection)
      const decision = applyTakeOut.decide({ input, kind, selection, counted, found }, office, officer)
      const { applicationId } = found
      return {
        ...intentOf(decision), answer: { applicationId, people: counted.people, rows: counted.rows },
        detail: { application: applicationId, kind: kind.id, people: counted.people },
      }
    },
  })
}

const listed = (act: Pick<ListedAct, 'id' | 'title' | 'basis' | 'schema'>, run: ListedAct['run']): ListedAct =>
  ({ id: act.id, title: act.title, basis: act.basis, schema: act.schema, step: 'perform', road: 'direct', run })

/** The acts of this area that the desk carries out itself. */
export const mediaDeskActs: readonly ListedAct[] =
  [listed(registerRecipientKey, register), listed(applyTakeOut, applyFor)]
