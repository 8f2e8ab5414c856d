/** Words of the frame: header, key bar, menu, lock, sign-in, failures. */
export const frame = {
  product: '台帳',
  system: 'Resident register',
  demo: 'DEMO',
  demoLong: 'A demonstration: the town is made up. Enter nothing real.',
  skip: 'To the work',
  menu: 'Menu',
  leave: 'Leave',
  terminal: 'Terminal',
  officer: 'Officer',
  logOpen: 'Operation log sound',
  logClosed: 'Operation log stopped',
  logClosedLong:
    'The check of the operation log has fallen behind: nothing is registered or issued. Call the administrator.',
  keyBar: 'Keys of this screen',
  loading: 'Loading',
  noPerson: 'Nobody',
  unreachable: 'The server does not answer. What you entered is still here.',
  tryAgain: 'Again',
  textSize: 'Text size',
  textSizes: { small: 'Usual 14', medium: 'Large 16', large: 'Larger 18' },
  signOut: 'Finish (sign out)',
  menuHint: 'Choose by digit. Esc closes.',
  titles: {
    supervision: 'Contractors',
    vendor: 'Contractor’s reports',
    'sign-in': 'Sign in',
    'counter-home': 'Counter',
    reception: 'Reception',
    search: 'Search',
    resident: 'Resident and household',
    entry: 'Entry',
    check: 'Check',
    approval: 'Approval',
    issue: 'Certificates',
    'hand-over': 'Hand-over',
    'cash-close': 'Cash',
    log: 'Operation log',
    blocks: 'Blocks',
    papers: 'Papers',
    letters: 'Letters',
    messages: 'Other offices',
    'take-out': 'Data that leaves',
    people: 'Officers',
    assurance: 'Approvals and self-check',
    'emergency-inspection': 'Emergency inspection',
    worker: 'Work of the post',
    review: 'Review of the contractor',
    contracts: 'Contracts',
    'removed-records': 'Removed records',
    lock: 'Locked',
    problem: 'Error',
  },
}

export const signIn = {
  title: 'Sign in',
  lead: 'Each officer signs in alone. When you leave your seat, close the screen with Ctrl+L.',
  operator: 'Officer’s number',
  password: 'Password',
  enter: 'Sign in',
  wrong: 'The number or the password is wrong.',
  lockedOut: 'Stopped after repeated failures. Ask the security administrator to release it.',
  lost: 'Your time has run out: sign in again. What you were entering comes back when the same person signs in.',
  signedOut: 'Signed out.',
  demoTitle: 'Become somebody of the town',
  demoLead:
    'Choose a card to sign in as that person. One filing is entered, checked and approved by different people.',
  mayDo: 'May do',
  asContractor: 'Contractor',
  asStaff: 'Staff',
  terminal: 'Terminal',
  noTerminal: 'This terminal is not registered.',
  terminalCode: 'Code of the terminal',
  enrol: 'Register this terminal',
  enrolled: 'Registered. Sign in.',
  wrongCode: 'The code is wrong or has been used.',
  newPassword: 'Change the password',
  newPasswordLead: 'A password that was handed to you cannot stay. Choose one that only you know.',
  next: 'New password',
  nextAgain: 'Once more',
  notTheSame: 'The two differ.',
  change: 'Change and sign in',
  barred: 'What the contract asks for does not hold: nobody can sign in.',
  barredLead: (n: number) => (n === 1 ? 'One condition fails. Tell staff.' : `${n} conditions fail. Tell staff.`),
  noKey: 'This connection lends the terminal no key. Open it over https.',
}

export const lock = {
  title: 'The screen is closed',
  lead: (name: string) => `${name} sits here. What was being entered is kept.`,
  unlock: 'Open',
  other: 'Somebody else signs in',
  wrong: 'The password is wrong.',
}

export const failure = {
  unreachable: {
    says: 'The server does not answer.',
    remedy: 'Look at the network and try again. What you entered is still on the screen.',
  },
  'signed-out': { says: 'Your time has run out.', remedy: 'Sign in again.' },
  denied: {
    says: 'You may not do this.',
    remedy: 'Hand over to somebody who may. That it was refused is in the log.',
  },
  missing: {
    says: 'Not found.',
    remedy: 'It was withdrawn, or the number is wrong. Open it again from the counter.',
  },
  stale: { says: 'Somebody else changed it first.', remedy: 'Read the newest state and do it again.' },
  'other-body': {
    says: 'The same act was done before with other content.',
    remedy: 'Open the screen anew and see what became of it.',
  },
  held: { says: 'Somebody else is entering it.', remedy: 'Wait, or ask a supervisor to take it over.' },
  locked: { says: 'The screen is closed.', remedy: 'Open it with the password.' },
  'log-closed': {
    says: 'The operation log has stopped, so nothing is registered or issued.',
    remedy: 'Call the administrator. What you entered is kept.',
  },
  unreadable: {
    says: 'The server could not read what was sent.',
    remedy: 'Open the screen anew. If that does not help, tell the administrator the number.',
  },
  failed: {
    says: 'Something unexpected happened at the server.',
    remedy: 'What you entered is kept. Tell the administrator the number.',
  },
  findings: { says: 'There are findings.', remedy: 'Put right what the list says.' },
  broken: {
    says: 'This screen cannot be shown.',
    remedy: 'Open it again with F5. If that does not help, call the administrator.',
  },
  requestId: 'Number to quote',
  heldBy: (holder: string) => `Held by ${holder}`,
}

export const help = {
  title: 'Manual',
  index: 'Contents',
  close: 'Close',
  missing: 'There is no page for this screen yet.',
}

export const field = {
  required: 'required',
  automatic: 'automatic',
  relationship: 'Relationship',
  choose: 'Choose',
  none: '(none)',
}

export const findings = {
  more: (n: number) => `${n} in all, more below; F8 goes round.`,
  error: 'Error',
  alert: 'Alert',
  title: (errors: number, alerts: number) =>
    [errors > 0 ? `Errors: ${errors}` : '', alerts > 0 ? `Alerts: ${alerts}` : '']
      .filter((part) => part !== '')
      .join(', '),
  errorsMeaning: 'Errors must be put right before registration.',
  alertsMeaning: 'You may go on once you have looked into the alerts. That you did is recorded.',
  jump: 'To the field',
  confirm: 'Looked into',
  confirmAnd: (what: string) => `Looked into: ${what}`,
  confirmed: 'looked into',
  changed: 'changed',
  note: 'What you found (optional)',
  none: 'No findings.',
}

export const date = {
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  reasons: {
    unreadable: 'Not a date. Example: R7.4.1',
    'impossible-day': 'No such day.',
    'before-civil-calendar': 'Before 1873: write the era.',
    'era-out-of-range': 'Outside the era.',
  },
  rewritten: (right: string) => `Era put right: ${right}`,
  kinds: {
    exact: 'certain',
    nonCalendar: 'no such day',
    about: 'about',
    estimated: 'estimated',
    season: 'season',
    tenDay: 'third of a month',
    unknown: 'unknown',
    range: 'range',
  },
  sorts: (day: string) => `sorted as ${day}`,
}

export const characters = {
  mapped: 'was replaced by the glyph the register keeps. Compare it with the paper.',
  unreadable: 'A character nobody could read: to be settled before registration and issue.',
  place: (n: number) => `(character ${n})`,
  reasons: {
    'not-in-font': 'not in the face of the certificates',
    'other-sequence': 'the variant is not one of Moji Joho Kiban',
    'private-use': 'private-use character',
    control: 'cannot be shown',
    'lone-surrogate': 'broken character',
  },
}

export const numbers = {
  sealed: 'sealed (not shown)',
  good: 'the check digit agrees',
  wrong: 'The check digit does not agree: look again',
  count: (n: number, of: number) => `${n} / ${of} digits`,
}

export const address = {
  parts: { oazaAza: 'block', townBlockCode: 'block', lot: 'lot', katagaki: 'room' },
  block: 'Town block',
  katagaki: 'Building, room',
  outside: 'Not among the town blocks',
  nobody: 'No household at this number',
  lot: { 'residential-indication': 'Block and house (2-3)', 'lot-number': 'Lot (1234-5)' },
  households: (n: number) => `Households at this number: ${n}:`,
  people: (n: number) => (n === 1 ? '1 person' : `${n} people`),
  noHead: 'no head',
  more: (n: number) => `and ${n} more`,
}

export const household = {
  find: 'Find the household',
  hint: 'Look for anybody in it; their household is taken.',
  head: 'Head',
  number: 'Household number',
  byAddress: 'With the address entered, choose from the households there.',
  atAddress: 'Households at this address',
  unknown: 'No household has this number.',
  stay: (n: number) => `Staying: ${n}`,
}

export const form = {
  of: (n: number, all: number) => `${n} of ${all}`,
  remove: 'Take out',
}

export const palette = {
  title: 'Look at the characters',
  variants: 'Choose the variant (Moji Joho Kiban)',
  noVariants: 'This character has no other variant.',
  byCode: 'By code',
  insert: (character: string) => `Add “${character}” at the end`,
  insertNone: 'Add at the end',
  unreadable: 'Add 〓: unreadable',
}

export const imprecise = {
  title: 'A date not known to the day',
  slots: { era: 'Era', Y: 'Year', M: 'Month', D: 'Day', m: 'Last month', d: 'Last day', S: 'Season', P: 'Third' },
}
