/** The end of a contract: it stays open while anything of it is out. 告示15号 第10-3(5)エ */
import { isUnended } from '../contract.ts'
import { BROUGHT_BACK, PLACE_DESIGNATED } from '../provisions.ts'
import { contractAct, error } from '../settle.ts'
import { closeContractFace } from './face.ts'

/** Everything carried out has come back or is gone, proven; reports are confirmed, posts closed. Accounts end by it. */
export const closeContract = contractAct(closeContractFace, {
  basis: [BROUGHT_BACK],
  also: () => ({ closing: true }),
  objects: (_, { posts }, { found, today }) => [
    ...found.owed.map(({ what, dueOn }) =>
      error('close-contract/owed', BROUGHT_BACK, { values: { what, dueOn: dueOn ?? '期限なし' } })),
    ...posts.filter((post) => isUnended(post, today)).map(({ postNo }) =>
      error('close-contract/post-open', PLACE_DESIGNATED, { values: { postNo } })),
  ],
})
