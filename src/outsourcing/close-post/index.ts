/** A post given up; its number is not used again under the contract. 告示15号 第10-3(3) */
import { isUnended } from '../contract.ts'
import { PLACE_DESIGNATED } from '../provisions.ts'
import { contractAct, error } from '../settle.ts'
import { closePostFace } from './face.ts'

/** From today on; whoever sits there is signed out. */
export const closePost = contractAct(closePostFace, {
  basis: [PLACE_DESIGNATED],
  objects: ({ postNo }, { posts }, { today }) => [
    !posts.some((post) => post.postNo === postNo && isUnended(post, today))
      && error('post/unknown', PLACE_DESIGNATED, { field: 'postNo' }),
  ],
})
