/** Fills the form from a notice that came as a message; whom it is about was found by the resident code, or not. */
import type { NoticeOfMoveIn } from '../../../record/notice-of-move-in.ts'
import type { MoveInNotice } from './notification.ts'

/** An empty filing: nobody chosen, nothing said. */
export const blank: MoveInNotice = {
  movedInOn: '',
  noticedOn: '',
  destination: '',
  destinationCode: null,
  movers: [{ personNo: null, toldName: null }],
}

/** One person a notice; the new address as the other town writes it, its name before it once. */
export const prefill = (notice: NoticeOfMoveIn): MoveInNotice => ({
  movedInOn: notice.movedInOn,
  noticedOn: notice.noticedOn,
  destination: notice.newAddress.startsWith(notice.newMunicipality)
    ? notice.newAddress : `${notice.newMunicipality}${notice.newAddress}`,
  destinationCode: notice.newAddressCode ?? notice.newMunicipalityCode,
  movers: [{ personNo: notice.personNo, toldName: notice.fullName }],
})
