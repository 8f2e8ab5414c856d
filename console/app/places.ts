/** Where an officer can go, in the order of the menu, and the permission without which a place is not offered. */
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
    | '/removed-records'
    | '/assurance'
    | '/supervision'
    | '/vendor'
    | '/emergency-inspection'
  readonly needs: { readonly step: string; readonly id: string } | null
  /** Shown in the header too. */
  readonly inHeader: boolean
}

export const PLACES: readonly Place[] = [
  { screen: 'counter-home', path: '/', needs: { step: 'look', id: 'counter-home' }, inHeader: true },
  { screen: 'reception', path: '/reception', needs: { step: 'receive', id: 'receive' }, inHeader: true },
  { screen: 'search', path: '/search', needs: { step: 'look', id: 'resident-search' }, inHeader: true },
  { screen: 'approval', path: '/approval', needs: { step: 'look', id: 'approval-box' }, inHeader: true },
  { screen: 'issue', path: '/issue', needs: { step: 'issue', id: 'residence-copy' }, inHeader: true },
  { screen: 'hand-over', path: '/hand-over', needs: { step: 'hand-over', id: 'hand-over' }, inHeader: true },
  { screen: 'cash-close', path: '/cash-close', needs: { step: 'look', id: 'cash-day' }, inHeader: false },
  { screen: 'blocks', path: '/blocks', needs: { step: 'look', id: 'blocks' }, inHeader: false },
  { screen: 'messages', path: '/messages', needs: { step: 'look', id: 'messages' }, inHeader: false },
  { screen: 'papers', path: '/papers', needs: { step: 'look', id: 'retention' }, inHeader: false },
  { screen: 'letters', path: '/letters', needs: { step: 'look', id: 'letters-owed' }, inHeader: false },
  { screen: 'supervision', path: '/supervision', needs: { step: 'look', id: 'supervision' }, inHeader: false },
  { screen: 'vendor', path: '/vendor', needs: { step: 'look', id: 'own-contracts' }, inHeader: true },
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

/** The places an officer may go to. */
export const placesFor = (mayDo: (step: string, id: string) => boolean): readonly Place[] =>
  PLACES.filter(({ needs }) => needs === null || mayDo(needs.step, needs.id))
