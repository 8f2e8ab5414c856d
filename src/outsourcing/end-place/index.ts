/** A place taken back: its posts can be worked at no more. 告示15号 第10-3(3) */
import { isUnended } from '../contract.ts'
import { PLACE_DESIGNATED } from '../provisions.ts'
import { care, contractAct, error } from '../settle.ts'
import { endPlaceFace } from './face.ts'

/** From today on; whoever works there is signed out. */
export const endPlace = contractAct(endPlaceFace, {
  basis: [PLACE_DESIGNATED],
  objects: ({ placeId }, { places, posts }, { today }) => [
    !places.some((place) => place.placeId === placeId && isUnended(place, today))
      && error('place/unknown', PLACE_DESIGNATED, { field: 'placeId' }),
    posts.some((post) => post.placeId === placeId && isUnended(post, today))
      && care('end-place/posts-there', PLACE_DESIGNATED, { field: 'placeId' }),
  ],
})
