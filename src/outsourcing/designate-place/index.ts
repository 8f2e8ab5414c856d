/** 指定場所, apart from where the staff works. 告示15号 第10-3(3) */
import { PLACE_DESIGNATED } from '../provisions.ts'
import { contractAct, error } from '../settle.ts'
import { designatePlaceFace } from './face.ts'

/** As a rule inside the office of the municipality. */
export const designatePlace = contractAct(designatePlaceFace, {
  basis: [PLACE_DESIGNATED],
  objects: ({ placeId, name, validFrom, validUntil }, { places }, { today }) => [
    places.some((place) => place.placeId === placeId || (place.name === name
      && (place.endedOn === null || place.endedOn > today) && place.validUntil >= validFrom))
      && error('designate-place/exists', PLACE_DESIGNATED, { field: 'name' }),
    validUntil < validFrom && error('designate-place/term', PLACE_DESIGNATED, { field: 'validUntil' }),
  ],
})
