/** A paper as it is ordered of the server: its id and the request its schema wants. Pure. */
import type { PaperDocuments } from '../../ask/shapes/papers.ts'
import type { ShownRecord } from '../../ask/shapes/register.ts'
import type { Offer } from './offers.ts'
import { copyRequest, orNull, requesterOf } from './request.ts'
import type { RequestForm } from './request.ts'

/** Which paper, asked for how. */
export type Order = {
  [D in keyof PaperDocuments]: { readonly id: D; readonly input: PaperDocuments[D]['input'] }
}[keyof PaperDocuments]

/** Whose paper it comes to be. */
export const personsOf = ({ id, input }: Order): readonly number[] => {
  switch (id) {
    case 'residence-copy':
      return input.members
    case 'removed-record-copy':
      return [input.personNo]
    case 'moving-out-certificate':
      return input.persons
    case 'quasi-moving-out-certificate':
      return input.sheets.map(({ personNo }) => personNo)
  }
}

/** How many copies of it. */
export const copiesOf = ({ input }: Order): number => ('copies' in input ? input.copies : 1)

/** True where somebody's number is to stand on it. */
export const bearsNumbers = ({ id, input }: Order): boolean => {
  switch (id) {
    case 'residence-copy':
      return input.individualNumberOf.length + input.residentCodeOf.length > 0
    case 'removed-record-copy':
      return input.individualNumber || input.residentCode
    default:
      return true
  }
}

/** The order for what the form says of the paper that was chosen. */
export const orderOf = (
  offer: Offer,
  form: RequestForm,
  person: ShownRecord,
  members: readonly ShownRecord[],
): Order => {
  const request = copyRequest(form, person, members)
  const { householdNo, reissueOf } = offer
  const requester = requesterOf(form, person.personNo)
  const { delivery, printerNo, fee } = request
  const leaving = { householdNo, requester, delivery, printerNo, replaces: null, reissueOf }
  switch (offer.paper) {
    case 'residence-copy':
      return { id: offer.paper, input: request }
    case 'removed-record-copy': {
      const { members: _members, scope: _scope, form: _form, individualNumberOf, residentCodeOf, ...rest } = request
      const { personNo } = person
      return {
        id: offer.paper,
        input: {
          ...rest,
          householdNo,
          personNo,
          sheetNo: offer.sheets[0]?.sheetNo ?? 1,
          individualNumber: individualNumberOf.includes(personNo),
          residentCode: residentCodeOf.includes(personNo),
        },
      }
    }
    case 'moving-out-certificate':
      return {
        id: offer.paper,
        input: {
          ...leaving,
          reason: reissueOf === null ? null : orNull(form.reason),
          moveOut: offer.moveOut ?? '',
          persons: offer.persons,
          voluntary: form.voluntary,
        },
      }
    case 'quasi-moving-out-certificate':
      return {
        id: offer.paper,
        input: {
          ...leaving,
          reason: reissueOf === null ? null : orNull(form.reason),
          sheets: offer.sheets,
          fee,
        },
      }
  }
}
