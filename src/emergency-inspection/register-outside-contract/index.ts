/** 他の課の契約: those this system does not serve count too, and are answered by hand. [記1] */
import type { DirectAct } from '../../frame/act.ts'
import { INSPECTION_SCOPE } from '../provisions.ts'
import { raised, settle, when } from '../settle.ts'
import { registerOutsideContractFace, type RegisterOutsideContract } from './face.ts'

const object = (reason: string, field?: string) =>
  raised({ code: `register-outside-contract/${reason}`, basis: INSPECTION_SCOPE }, field)

export const registerOutsideContract: DirectAct<RegisterOutsideContract, null> = {
  ...registerOutsideContractFace,
  basis: [INSPECTION_SCOPE],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  decide: (input, _, officer) => {
    const ended = input.endsOn !== null && input.endsOn < input.startsOn
    return settle(when(ended, object('term', 'endsOn')), 'register-outside-contract', officer, input)
  },
}
