/**
 * Which function key does what on which screen: the one map that the bar, the listener, the manual and the tests
 * read.
 */

export const F_KEYS = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10', 'F11', 'F12'] as const
export type FKey = (typeof F_KEYS)[number]

/**
 * A key means the same everywhere: F1 manual, F2 search, F3 previous person, F4 go on to entering, F5 keep or
 * read again,
 * F6 blocks and suspension, F7 hand back, F8 next place that wants attention, F9 do it, F10 characters and imprecise
 * dates, F12 back. F11 stays the browser's, and while an input method converts, F6–F10 are its own.
 */
export const SCREEN_KEYS = {
  'sign-in': { F1: 'help' },
  'counter-home': {
    F1: 'help',
    F2: 'search',
    F3: 'handToPost',
    F4: 'receive',
    F5: 'refresh',
    F6: 'parkedOnly',
    F7: 'reviewPrint',
    F8: 'nextMine',
    F9: 'open',
    F10: 'takeFromPost',
    F12: 'clearFilter',
  },
  worker: { F1: 'help', F5: 'refresh', F9: 'open' },
  review: { F1: 'help', F2: 'search', F4: 'openReview', F5: 'refresh', F7: 'sendBack', F9: 'passReview', F12: 'back' },
  reception: {
    F1: 'help',
    F2: 'search',
    F3: 'choosePerson',
    F4: 'addMover',
    F8: 'nextFinding',
    F9: 'receive',
    F12: 'back',
  },
  search: {
    F1: 'help',
    F2: 'focusSearch',
    F3: 'recent',
    F4: 'details',
    F5: 'clear',
    F7: 'issueFor',
    F8: 'removedToo',
    F9: 'openPerson',
    F12: 'back',
  },
  resident: {
    F1: 'help',
    F2: 'search',
    F3: 'previousMember',
    F4: 'nextMember',
    F6: 'blocks',
    F7: 'issueFor',
    F8: 'nextTab',
    F12: 'back',
  },
  entry: {
    F1: 'help',
    F2: 'search',
    F3: 'previousMover',
    F4: 'nextMover',
    F5: 'saveDraft',
    F6: 'park',
    F7: 'copyPrevious',
    F8: 'nextFinding',
    F9: 'enterProvisional',
    F10: 'palette',
    F12: 'back',
  },
  check: {
    F1: 'help',
    F2: 'search',
    F3: 'paperOnly',
    F4: 'seenToHere',
    F5: 'refresh',
    F7: 'sendBack',
    F8: 'nextDifference',
    F9: 'checkDone',
    F10: 'palette',
    F12: 'back',
  },
  approval: {
    F1: 'help',
    F2: 'search',
    F3: 'pick',
    F4: 'pickAll',
    F5: 'refresh',
    F7: 'sendBack',
    F8: 'nextFinding',
    F9: 'approve',
    F12: 'back',
  },
  issue: {
    F1: 'help',
    F2: 'search',
    F3: 'choosePerson',
    F5: 'preview',
    F6: 'blocks',
    F7: 'spoil',
    F8: 'nextFinding',
    F9: 'issue',
    F12: 'back',
  },
  'hand-over': { F1: 'help', F2: 'search', F7: 'spoil', F9: 'handOver', F12: 'back' },
  'cash-close': {
    F1: 'help',
    F2: 'search',
    F3: 'previousDay',
    F4: 'nextDay',
    F5: 'refresh',
    F9: 'closeDay',
    F12: 'back',
  },
  log: { F1: 'help', F2: 'search', F3: 'analyses', F5: 'refresh', F8: 'nextPage', F9: 'findLog', F12: 'back' },
  blocks: {
    F1: 'help',
    F2: 'search',
    F4: 'proposeBlock',
    F5: 'refresh',
    F7: 'proposeLift',
    F8: 'nextWaiting',
    F9: 'confirmBlock',
    F12: 'back',
  },
  papers: {
    F1: 'help',
    F2: 'search',
    F3: 'pick',
    F4: 'pickAll',
    F5: 'refresh',
    F7: 'disposePapers',
    F8: 'nextTab',
    F9: 'filePapers',
    F12: 'back',
  },
  letters: {
    F1: 'help',
    F2: 'search',
    F3: 'printList',
    F5: 'refresh',
    F6: 'allowLetter',
    F7: 'dropLetter',
    F8: 'nextTab',
    F9: 'printLetter',
    F12: 'back',
  },
  supervision: {
    F1: 'help',
    F2: 'search',
    F3: 'previousTab',
    F4: 'addOne',
    F5: 'refresh',
    F7: 'sendBack',
    F8: 'nextTab',
    F9: 'recordStep',
    F12: 'back',
  },
  vendor: {
    F1: 'help',
    F3: 'previousTab',
    F4: 'tellIncident',
    F5: 'refresh',
    F8: 'nextTab',
    F9: 'recordStep',
    F12: 'back',
  },
  messages: {
    F1: 'help',
    F2: 'search',
    F3: 'previousTab',
    F4: 'goEnter',
    F5: 'refresh',
    F7: 'sendByHand',
    F8: 'nextTab',
    F9: 'resendMessage',
    F12: 'back',
  },
  'take-out': {
    F1: 'help',
    F2: 'search',
    F4: 'addOne',
    F5: 'refresh',
    F7: 'stopOne',
    F8: 'nextTab',
    F9: 'takeOut',
    F12: 'back',
  },
  people: {
    F1: 'help',
    F2: 'search',
    F3: 'previousTab',
    F4: 'addOne',
    F5: 'refresh',
    F7: 'stopOne',
    F8: 'nextTab',
    F9: 'saveOne',
    F12: 'back',
  },
  assurance: {
    F1: 'help',
    F2: 'search',
    F3: 'printCheck',
    F4: 'addOne',
    F5: 'refresh',
    F6: 'recordMeeting',
    F7: 'stopOne',
    F8: 'nextTab',
    F9: 'decideOne',
    F12: 'back',
  },
  'emergency-inspection': {
    F1: 'help',
    F2: 'search',
    F3: 'previousTab',
    F4: 'addOne',
    F5: 'refresh',
    F6: 'ruleOnContract',
    F7: 'confirmRow',
    F8: 'nextTab',
    F9: 'answerOne',
    F12: 'back',
  },
  contracts: {
    F1: 'help',
    F2: 'search',
    F3: 'previousTab',
    F4: 'addOne',
    F5: 'refresh',
    F7: 'stopOne',
    F8: 'nextTab',
    F9: 'saveOne',
    F12: 'back',
  },
  'removed-records': { F1: 'help', F2: 'search', F5: 'refresh', F9: 'openPerson', F12: 'back' },
  lock: { F1: 'help' },
  problem: { F1: 'help', F5: 'refresh', F12: 'back' },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<FKey, string>>>>>

export type ScreenId = keyof typeof SCREEN_KEYS
type Values<T> = T[keyof T]
export type ActionOf<S extends ScreenId> = Extract<Values<(typeof SCREEN_KEYS)[S]>, string>
/** Actions that only dialogs carry. */
type DialogAction =
  | 'addPeople'
  | 'takeSingle'
  | 'takeRelationships'
  | 'receiveNext'
  | 'goIssue'
  | 'readPaper'
  | 'takeDate'
  | 'moveUp'
  | 'moveDown'
  | 'standardOrder'
  | 'toPrinter'
  | 'openSheet'
  | 'takeBack'
  | 'printReport'
  | 'saveFile'
  | 'writeImprovement'
export type ActionName = Values<{ [S in ScreenId]: ActionOf<S> }> | DialogAction

/** What the frame does on every screen by itself. */
export const FRAME_ACTIONS = ['help', 'search'] as const
export type FrameAction = (typeof FRAME_ACTIONS)[number]

/** One key as the bar shows it and the listener obeys it; `run` is null while the action makes no sense. */
export type Binding = {
  readonly key: FKey
  readonly action: ActionName
  readonly run: (() => void) | null
  /** A count shown beside the action's name. */
  readonly count?: number
}

export const isFKey = (key: string): key is FKey => F_KEYS.some((known) => known === key)

export const isScreenId = (id: string): id is ScreenId => Object.hasOwn(SCREEN_KEYS, id)

export type KeyOf = { readonly key: FKey; readonly action: ActionName }

/** The keys of a screen in keyboard order. */
export const keysOf = (screen: ScreenId): readonly KeyOf[] => {
  const map: Readonly<Partial<Record<FKey, ActionName>>> = SCREEN_KEYS[screen]
  return F_KEYS.flatMap((key) => {
    const action = map[key]
    return action === undefined ? [] : [{ key, action }]
  })
}
