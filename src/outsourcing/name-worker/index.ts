/** 従事者の特定: everybody who will work, by name, with a term and a kind of employment. 告示15号 第10-3(4) */
import { DUTIES_EXPLAINED, WORKERS_NAMED } from '../provisions.ts'
import { objectsToAccount, objectsToTier } from '../rules.ts'
import { contractAct, error, type Objection, type Seen } from '../settle.ts'
import { isUnended } from '../contract.ts'
import type { KnownContract } from '../known.ts'
import { nameWorkerFace, type NameWorker } from './face.ts'

/** Explained first, named then. One account is one worker on one day, in whichever contract. */
export const nameWorker = contractAct(nameWorkerFace, {
  basis: [WORKERS_NAMED, DUTIES_EXPLAINED],
  also: ({ workers }) => ({ operatorIds: [...new Set(workers.flatMap(({ operatorId }) => operatorId ?? []))] }),
  objects: (input, contract, seen) => [
    objectsToTier(contract, input.subcontractId, 'subcontractId'),
    ...input.workers.flatMap((worker, at) => [
      !isExplained(input, contract, worker) && error('name-worker/unexplained', DUTIES_EXPLAINED, {
        field: `workers.${at}.worksFrom`,
      }),
      ...objectsToDays(worker, contract, at),
      ...objectsToPosts(worker, contract, seen, at),
      objectsToAccount(seen.found.accounts, worker.operatorId, `workers.${at}.operatorId`),
      objectsToSecondWorker(input, seen, at),
    ]),
  ],
})

type Named = NameWorker['workers'][number]

/** The duties were explained to this tier for a term that holds on the first day of work. [告示15号 第10-2] */
const isExplained = ({ subcontractId }: NameWorker, { explanations }: KnownContract, { worksFrom }: Named): boolean =>
  explanations.some((told) => told.subcontractId === subcontractId
    && told.validFrom <= worksFrom && told.validUntil >= worksFrom)

const objectsToDays = ({ worksFrom, worksUntil }: Named, contract: KnownContract, at: number): readonly Objection[] => [
  worksUntil < worksFrom && error('name-worker/term', WORKERS_NAMED, { field: `workers.${at}.worksUntil` }),
  (worksFrom < contract.startsOn || worksUntil > contract.endsOn)
    && error('name-worker/outside-contract', WORKERS_NAMED, {
      field: `workers.${at}.worksFrom`, values: { startsOn: contract.startsOn, endsOn: contract.endsOn },
    }),
]

const objectsToPosts = ({ postNos }: Named, { posts }: KnownContract, { today }: Seen, at: number) =>
  postNos.map((postNo) => !posts.some((post) => post.postNo === postNo && isUnended(post, today))
    && error('name-worker/no-such-post', WORKERS_NAMED, { field: `workers.${at}.postNos`, values: { postNo } }))

/** The account works for somebody else on one of these days: in a contract, or in the same list. */
const objectsToSecondWorker = ({ workers }: NameWorker, { found }: Seen, at: number): Objection => {
  const named = workers[at]
  if (named === undefined || named.operatorId === null) return false
  const { operatorId, worksFrom, worksUntil } = named
  const beside = workers.slice(0, at).filter((other) => other.operatorId === operatorId)
    .map((other) => ({ from: other.worksFrom, until: other.worksUntil }))
  const taken = found.accounts.find((account) => account.operatorId === operatorId)?.engagements ?? []
  return [...taken, ...beside].some(({ from, until }) => from <= worksUntil && until >= worksFrom)
    && error('name-worker/account-taken', WORKERS_NAMED, {
      field: `workers.${at}.operatorId`, values: { operatorId },
    })
}
