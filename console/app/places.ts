/** Where an officer can go, in the order of the menu, and the permission without which a place is not offered. */
import type { SessionAnswer } from '../ask/shapes/session.ts'
import type { ScreenId } from '../keys/screens.ts'

export type Place = {
  readonly screen: ScreenId
  readonly path:
    | '/'
    | '/reception'
    | '/search'
    | '/approval'
    | '/issue'
    | '/hand-over'
    | '/cash-close'
    | '/log'
    | '/blocks'
    | '/messages'
    | '/papers'
    | '/letters'
    | '/people'
    | '/contracts'
    | '/removed-records'
    | '/assurance'
    | '/supervision'
    | '/vendor'
    | '/emergency-inspection'
    | '/review'
    | '/take-out'
  readonly needs: { readonly step: string; readonly id: string } | null
  /** Shown in the header too. */
  readonly inHeader: boolean
}

export const PLACES: readonly Place[] = [
  { screen: 'counter-home', path: '/', needs: { step: 'look', id: 'counter-home' }, inHeader: true },
  { screen: 'worker', path: '/', needs: { step: 'look', id: 'post-work' }, inHeader: false },
  { screen: 'reception', path: '/reception', needs: { step: 'receive', id: 'receive' }, inHeader: true },
  { screen: 'search', path: '/search', needs: { step: 'look', id: 'resident-search' }, inHeader: true },
  { screen: 'approval', path: '/approval', needs: { step: 'look', id: 'approval-box' }, inHeader: true },
  { screen: 'review', path: '/review', needs: { step: 'look', id: 'reviews-waiting' }, inHeader: true },
  { screen: 'issue', path: '/issue', needs: { step: 'issue', id: 'residence-copy' }, inHeader: true },
  { screen: 'hand-over', path: '/hand-over', needs: { step: 'hand-over', id: 'hand-over' }, inHeader: true },
  { screen: 'cash-close', path: '/cash-close', needs: { step: 'look', id: 'cash-day' }, inHeader: false },
  { screen: 'blocks', path: '/blocks', needs: { step: 'look', id: 'blocks' }, inHeader: false },
  { screen: 'messages', path: '/messages', needs: { step: 'look', id: 'messages' }, inHeader: false },
  { screen: 'papers', path: '/papers', needs: { step: 'look', id: 'retention' }, inHeader: false },
  { screen: 'letters', path: '/letters', needs: { step: 'look', id: 'letters-owed' }, inHeader: false },
  { screen: 'supervision', path: '/supervision', needs: { step: 'look', id: 'supervision' }, inHeader: false },
  { screen: 'contracts', path: '/contracts', needs: { step: 'look', id: 'contracts' }, inHeader: true },
  { screen: 'vendor', path: '/vendor', needs: { step: 'look', id: 'own-contracts' }, inHeader: true },
  { screen: 'take-out', path: '/take-out', needs: { step: 'look', id: 'take-outs' }, inHeader: false },
  { screen: 'log', path: '/log', needs: { step: 'look', id: 'log-search' }, inHeader: false },
  {
    screen: 'removed-records',
    path: '/removed-records',
    needs: { step: 'look', id: 'removed-records' },
    inHeader: false,
  },
  { screen: 'assurance', path: '/assurance', needs: { step: 'look', id: 'self-check' }, inHeader: true },
  {
    screen: 'emergency-inspection',
    path: '/emergency-inspection',
    needs: { step: 'look', id: 'inspections' },
    inHeader: false,
  },
  { screen: 'people', path: '/people', needs: { step: 'look', id: 'operators' }, inHeader: false },
]

/** More than this beside the office's name would push something out of the header. */
const HEADER_HOLDS = 7

/** What stands in the header: all of an officer's places, or where they are too many the ones used most. */
export const headerPlaces = (places: readonly Place[]): readonly Place[] =>
  places.length <= HEADER_HOLDS ? places : places.filter(({ inHeader }) => inHeader)

type Session = Pick<SessionAnswer, 'officer' | 'seat'>

/** The places an officer may go to. A contractor's worker has one: what lies at the post leads to everything else. */
export const placesFor = ({ officer, seat }: Session): readonly Place[] => {
  const mayDo = (step: string, id: string): boolean =>
    officer.grants.some((grant) => grant.step === step && (grant.id === id || grant.id === '*'))
  return PLACES.filter(({ screen, needs }) => {
    if ((screen === 'worker') !== (seat?.role === 'worker')) return false
    return needs === null || mayDo(needs.step, needs.id)
  })
}
