/** ポスト: a seat of the contract at a designated place, with what is worked there. 告示15号 第10-3(3) */
import { isUnended } from '../contract.ts'
import { PLACE_DESIGNATED } from '../provisions.ts'
import { contractAct, error } from '../settle.ts'
import { openPostFace } from './face.ts'

/** No more of them than the contract has seats. */
export const openPost = contractAct(openPostFace, {
  basis: [PLACE_DESIGNATED],
  objects: ({ postNo, placeId }, { posts, places, seats }, { today }) => [
    posts.some((post) => post.postNo === postNo) && error('open-post/exists', PLACE_DESIGNATED, { field: 'postNo' }),
    posts.filter((post) => isUnended(post, today)).length >= seats
      && error('open-post/no-seat-left', PLACE_DESIGNATED, { field: 'postNo', values: { seats } }),
    !places.some((place) => place.placeId === placeId && isUnended(place, today))
      && error('place/unknown', PLACE_DESIGNATED, { field: 'placeId' }),
  ],
})
