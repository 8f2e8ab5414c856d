/** 従事者の追加: everybody who ever served is asked, whoever employed them and whether or not they are still there. */
import type { DirectAct } from '../../frame/act.ts'
import { assess } from '../assess.ts'
import type { InspectionFound } from '../known.ts'
import { lookUpInspection } from '../look-up.ts'
import { INSPECTION_METHOD } from '../provisions.ts'
import { raised, settle, when } from '../settle.ts'
import { nameServedWorkerFace, type NameServedWorker } from './face.ts'

const object = (reason: string, field?: string) =>
  raised({ code: `name-served-worker/${reason}`, basis: INSPECTION_METHOD }, field)

export const nameServedWorker: DirectAct<NameServedWorker, InspectionFound> = {
  ...nameServedWorkerFace,
  basis: [INSPECTION_METHOD],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ campaignNo, contractKey }) => lookUpInspection(campaignNo, { contractKey }),
  decide: (input, { found: { inspection }, office }, officer) => {
    const contracts = inspection === null ? [] : assess(inspection, office.today).contracts
    const contract = contracts.find(({ contractKey }) => contractKey === input.contractKey)
    const { name, servedFrom, servedUntil } = input
    const findings = [
      ...when(contract === undefined, object('unknown', 'contractKey')),
      ...when(servedUntil !== null && servedUntil < servedFrom, object('term', 'servedUntil')),
      ...when(contract?.workers.some((worker) => worker.name === name && worker.from === servedFrom) === true,
        object('known', 'name')),
    ]
    return settle(findings, 'name-served-worker', officer, input)
  },
}
