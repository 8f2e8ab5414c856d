/** What a standing block says to entry, issue, hand-over and letters: what is stopped, never why. [STD 3.1, 3.4] */
import type { BlockProcess, StandingBlock } from '../frame/question.ts'
import type { CivilDay } from '../law/calendar.ts'
import type { ClassifiedFinding, FindingClass } from '../law/finding.ts'
import { BLOCKS, SUPPORT_MEASURES } from './provisions.ts'
import { endsSoon, isOver } from './term.ts'

/** The codes are logged, so they name the process and never the kind of block. */
const CODES: Readonly<Record<BlockProcess, Readonly<Record<FindingClass, string>>>> = {
  entry: { error: 'block/entry-stopped', alert: 'block/entry-care' },
  certificate: { error: 'block/certificate-stopped', alert: 'block/certificate-care' },
  inquiry: { error: 'block/inquiry-stopped', alert: 'block/inquiry-care' },
}

/**
 * The objections of blocks to one process, errors first.
 * In: the blocks on everybody and every household concerned, and the field that names them.
 * Out: at most one error and one alert, whatever their number: how many blocks there are is nobody's business at the
 * counter.
 */
export const blockFindings = (
  blocks: readonly StandingBlock[], process: BlockProcess, field?: string,
): readonly ClassifiedFinding[] =>
  (['error', 'alert'] as const).flatMap((level) =>
    blocks.some(({ levels }) => levels[process] === level) ? [finding(CODES[process][level], level, field)] : [])

const finding = (code: string, level: FindingClass, field: string | undefined): ClassifiedFinding =>
  ({ class: level, code, basis: BLOCKS, ...(field === undefined ? {} : { field }) })

/** Alerts on a protected person's record: the measure ends within a month, or its last day is past. [STD 3.4] */
export const termFindings = (blocks: readonly StandingBlock[], today: CivilDay): readonly ClassifiedFinding[] => {
  const measures = blocks.filter(({ kind }) => kind === 'support-measure')
  const codes = [
    ...(measures.some((block) => endsSoon(block, today)) ? ['block/measure-ends-soon'] : []),
    ...(measures.some((block) => isOver(block, today)) ? ['block/measure-over'] : []),
  ]
  return codes.map((code) => ({ class: 'alert', code, basis: SUPPORT_MEASURES }))
}
