/** What stands against a version of a contract: what had to come before it, its own days, what it was before. */
import type { KnownContract } from '../known.ts'
import {
  APPROVED_BEFORE, MEASURES_CONFIRMED, PLACE_DESIGNATED, PUBLICATION_AGREED, SURVEYED, WORKERS_NAMED,
} from '../provisions.ts'
import { objectsToContractor, objectsToMatter } from '../rules.ts'
import { care, error, type Objection, type Seen } from '../settle.ts'
import type { RegisterContract } from './face.ts'
import { groundsOf, isWhole } from './grounds.ts'

/** Every reason at once. */
export const objectsToContract = (input: RegisterContract, seen: Seen): readonly Objection[] => [
  objectsToMatter(seen.found),
  objectsToContractor(seen.found),
  ...objectsToGrounds(input, seen),
  ...objectsToDays(input, seen),
  input.gated !== input.seats > 0 && error('register-contract/seats', PLACE_DESIGNATED, { field: 'seats' }),
  ...(input.change === 'new' ? [objectsToFirst(seen)] : objectsToNext(input, seen)),
  input.publication === '' && care('register-contract/no-publication', PUBLICATION_AGREED, { field: 'publication' }),
]

const objectsToGrounds = (input: RegisterContract, { found }: Seen): readonly Objection[] => {
  const { approval, survey, measures } = groundsOf(input, found)
  return [
    approval === undefined && unapproved(found.matter?.approvals.filter(isWhole).at(-1)?.decidedOn),
    survey === undefined && error('register-contract/no-survey', SURVEYED, { field: 'contractorId' }),
    measures === undefined && error('register-contract/no-measures', MEASURES_CONFIRMED, { field: 'contractorId' }),
  ]
}

/** An approval that came later than the signature, or has run out, is told by its day. */
const unapproved = (decidedOn: string | undefined): Objection => decidedOn === undefined
  ? error('register-contract/no-approval', APPROVED_BEFORE, { field: 'signedOn' })
  : error('register-contract/before-approval', APPROVED_BEFORE, { field: 'signedOn', values: { decidedOn } })

const objectsToDays = ({ signedOn, startsOn, endsOn, change }: RegisterContract, { today }: Seen) => [
  signedOn > today && error('register-contract/ahead', APPROVED_BEFORE, { field: 'signedOn' }),
  change === 'new' && signedOn > startsOn
    && error('register-contract/signed-late', APPROVED_BEFORE, { field: 'startsOn' }),
  endsOn < startsOn && error('register-contract/term', APPROVED_BEFORE, { field: 'endsOn' }),
]

const objectsToFirst = ({ found }: Seen): Objection =>
  found.contract !== null && error('register-contract/exists', APPROVED_BEFORE, { field: 'contractId' })

/** The newest version is the contract: what runs already goes on from the day it began. */
const objectsToNext = (input: RegisterContract, { found: { contract } }: Seen): readonly Objection[] => {
  if (contract === null) return [error('contract/unknown', WORKERS_NAMED, { field: 'contractId' })]
  const open = contract.posts.filter(({ endedOn }) => endedOn === null).length
  return [
    contract.closedOn !== null && error('contract/closed', WORKERS_NAMED, { field: 'contractId' }),
    !isOfTheSame(input, contract) && error('register-contract/other-matter', APPROVED_BEFORE, { field: 'matterId' }),
    input.startsOn !== contract.startsOn
      && error('register-contract/start-moved', APPROVED_BEFORE, {
        field: 'startsOn', values: { was: contract.startsOn },
      }),
    input.seats < open
      && error('register-contract/posts-open', PLACE_DESIGNATED, { field: 'seats', values: { open } }),
  ]
}

const isOfTheSame = (input: RegisterContract, contract: KnownContract): boolean =>
  input.matterId === contract.matterId && input.contractorId === contract.contractorId
