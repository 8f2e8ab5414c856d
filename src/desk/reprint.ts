/** 再印刷: the act of the certificate area, with the kept file handed out beside its answer. */
import { z } from 'zod'
import { reprintCopy } from '../certificates/acts.ts'
import type { ListedAct } from './case-step.ts'
import { keptFile } from './kept-file.ts'
import { directAct } from './perform.ts'

const listed = directAct(reprintCopy)

/** Answers the same bytes that the copy had, as base64. Each time they leave is a printing: no key repeats one. */
export const reprint: ListedAct = {
  ...listed,
  run: async (desk, order) => {
    const outcome = await listed.run(desk, { ...order, key: undefined })
    if (outcome.outcome === 'refused') return outcome
    const { issueId } = z.object({ issueId: z.uuid() }).parse(order.input)
    const bytes = await keptFile(desk, issueId)
    return { ...outcome, answer: { ...outcome.answer, file: Buffer.from(bytes).toString('base64') } }
  },
}
