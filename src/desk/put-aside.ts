/** Steps that take a case off the way: sent back, withdrawn, parked with a reason, resumed. */
import { z } from 'zod'
import { STD_APPROVAL } from '../law/provision.ts'
import { entryNotOpened, entryVerdict, ReviewFound, reviewLookUp } from '../outsourcing/review.ts'
import { caseStep, filingWrite } from './case-step.ts'
import { caseIn } from './filing-case.ts'

const reason = z.string().min(1).max(400)

const SendBack = z.strictObject({
  caseId: z.uuid(),
  reasons: z.array(z.strictObject({ field: z.string().max(200).optional(), reason })).min(1).max(50),
})

export const sendBack = caseStep<z.infer<typeof SendBack>>({
  id: 'send-back',
  title: '差戻し',
  basis: [STD_APPROVAL],
  step: 'check',
  schema: SendBack,
  caseOf: ({ caseId }) => caseId,
  lookUp: ({ caseId }) => reviewLookUp({ caseId }),
  decide: ({ reasons }, facts, officer) => {
    const { state } = caseIn(facts.case, 'provisional', 'checked')
    const found = ReviewFound.parse(facts.found)
    const written = filingWrite('send-back', facts, officer, { state: 'returned', step: 'send-back', reasons })
    // What has been checked was reviewed then.
    if (state === 'checked') return { writes: [written] }
    return {
      findings: entryNotOpened(found, officer),
      writes: [...entryVerdict(found, officer, 'returned'), written],
    }
  },
})

const Withdraw = z.strictObject({ caseId: z.uuid(), reason })

export const withdraw = caseStep<z.infer<typeof Withdraw>>({
  id: 'withdraw',
  title: '取下げ',
  basis: [STD_APPROVAL],
  step: 'receive',
  schema: Withdraw,
  caseOf: ({ caseId }) => caseId,
  decide: (input, facts, officer) => {
    caseIn(facts.case, 'received', 'provisional', 'checked', 'returned', 'parked', 'requested')
    const reasons = [{ reason: input.reason }]
    return { writes: [filingWrite('withdraw', facts, officer, { state: 'withdrawn', step: 'withdraw', reasons })] }
  },
})

const Park = z.strictObject({ caseId: z.uuid(), reason, missing: z.array(z.string().min(1).max(60)).max(20) })

export const park = caseStep<z.infer<typeof Park>>({
  id: 'park',
  title: '保留',
  basis: [STD_APPROVAL],
  step: 'enter',
  schema: Park,
  caseOf: ({ caseId }) => caseId,
  decide: (input, facts, officer) => {
    const known = caseIn(facts.case, 'received', 'provisional', 'checked', 'returned')
    const parked = { reason: input.reason, missing: input.missing, from: known.state }
    const row = { state: 'parked', step: 'park', parked, reasons: [{ reason: input.reason }] }
    return { writes: [filingWrite('park', facts, officer, row)] }
  },
})

const Resume = z.strictObject({ caseId: z.uuid() })

/** A parked case begins again where entry begins: what was checked before it was parked is checked anew. */
export const resume = caseStep<z.infer<typeof Resume>>({
  id: 'resume',
  title: '再開',
  basis: [STD_APPROVAL],
  step: 'enter',
  schema: Resume,
  caseOf: ({ caseId }) => caseId,
  decide: (_, facts, officer) => {
    const known = caseIn(facts.case, 'parked')
    const state = known.draftNo > 0 ? 'returned' : 'received'
    return { writes: [filingWrite('resume', facts, officer, { state, step: 'resume' })] }
  },
})
