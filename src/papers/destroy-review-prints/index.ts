/** 審査用書類の廃棄: a print that has served is destroyed at once, and ticked with who, when and how. 第3-5(3) */
import type { DirectAct } from '../../frame/act.ts'
import { refused } from '../../frame/decision.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import { REVIEW_PAPERS_DESTROYED } from '../../law/provision.ts'
import { destroyReviewPrintsFace, type DestroyReviewPrints } from './face.ts'

/** The prints that the input names, as far as they are there. */
export type PrintsFound = {
  readonly prints: readonly { readonly printId: string; readonly printNo: string; readonly isDestroyed: boolean }[]
}

/** Ticks them all, or none where one cannot be. */
export const destroyReviewPrints: DirectAct<DestroyReviewPrints, PrintsFound> = {
  ...destroyReviewPrintsFace,
  basis: [REVIEW_PAPERS_DESTROYED],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ prints }) => ({ area: 'papers', what: 'review-prints', of: { prints } }),
  decide: (input, { found, office }, officer) => {
    const findings = input.prints.flatMap((id, at) => objections(found, id, `prints.${at}`))
    if (findings.length > 0) return refused(findings)
    const row = { ...input, by: officer.operatorId, at: office.now }
    return { findings: [], changes: [{ area: 'papers', op: 'destroy-prints', row }], followUps: [] }
  },
}

const objections = ({ prints }: PrintsFound, id: string, field: string): readonly ClassifiedFinding[] => {
  const print = prints.find(({ printId }) => printId === id)
  const about = { class: 'error', basis: REVIEW_PAPERS_DESTROYED, field } as const
  if (print === undefined) return [{ code: 'destroy-review-prints/unknown', ...about }]
  return print.isDestroyed
    ? [{ code: 'destroy-review-prints/destroyed-already', values: { number: print.printNo }, ...about }] : []
}
