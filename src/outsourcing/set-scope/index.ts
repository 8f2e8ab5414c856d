/** 分担: the part each contractor does, what it answers for, and how they tell one another. 第10-5 */
import type { DirectAct } from '../../frame/act.ts'
import { contractObjections, type ContractFound } from '../report-known.ts'
import { DIVISION_OF_SCOPES } from '../report-provisions.ts'
import { askOf, errorIf, settled } from '../report-settle.ts'
import { setScopeFace, type SetScope } from './face.ts'

/** A part without anybody who answers for it is none. */
export const setScope: DirectAct<SetScope, ContractFound> = {
  ...setScopeFace,
  basis: [DIVISION_OF_SCOPES],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ contractId }) => askOf('reported-contract', { contractId }),
  decide: (input, facts, officer) => settled('set-scope', input, [
    ...(input.contractId === null ? [] : contractObjections(facts.found, DIVISION_OF_SCOPES)),
    ...errorIf(input.part !== '' && input.answersFor === '',
      { code: 'set-scope/nobody-answers', basis: DIVISION_OF_SCOPES, field: 'answersFor' }),
  ], { officer, facts }),
}
