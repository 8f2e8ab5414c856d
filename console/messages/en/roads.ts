/** Words of the counter's roads: home, reception, entry, check, approval. */
export const states = {
  received: 'received',
  entering: 'being entered',
  provisional: 'to be checked',
  checked: 'to be approved',
  returned: 'sent back',
  parked: 'parked',
  final: 'registered',
  requested: 'to be issued',
  issued: 'to be handed over',
  'handed-over': 'handed over',
  withdrawn: 'withdrawn',
}

export const home = {
  steps: {
    received: 'Received',
    entering: 'Entry',
    checking: 'Check',
    approving: 'Approval',
    handing: 'Hand-over',
    parked: 'Parked',
  },
  stepsLabel: 'Cases at each step',
  columns: {
    receiptNo: 'Receipt',
    title: 'Event',
    names: 'People',
    state: 'Step',
    waiting: 'Waits',
    flags: 'Care',
    holder: 'Held by',
  },
  turns: { mine: 'Held by me', open: 'Free to take', others: 'Others’ turn' },
  minutes: (n: number) => `${n} min`,
  hours: (h: number, m: number) => `${h} h ${m} min`,
  nobody: 'nobody',
  empty: 'Nothing waits. F4 receives.',
  emptyFiltered: 'Nothing at this step. F12 shows all.',
  balance: 'Today’s balance',
  balanceFits: 'it fits',
  balanceOff: (n: number) => `off by ${n}`,
  balanceTerms: {
    received: 'received',
    final: 'done',
    returned: 'sent back',
    withdrawn: 'withdrawn',
    parked: 'parked',
    inProgress: 'in work',
  },
  arrived: (n: number) => `${n} new. F5 sorts them in.`,
  rows: (n: number) => `${n}`,
  missing: 'Missing',
  andOthers: (n: number) => `and ${n} more`,
}

export const flags = {
  'support-measure': 'support measure',
  blocked: 'blocked',
  card: 'by card',
  arrived: 'arrived by message',
  certificate: 'certificate not issued',
  late: 'late',
  'unread-character': '〓 unread character',
  'block-ending': 'block ends soon',
  'from-abroad': 'from abroad',
  foreign: 'foreign resident',
}

export const roles = {
  self: 'the person',
  head: 'head of the household',
  'household-member': 'same household',
  agent: 'agent',
  'statutory-agent': 'statutory agent',
  'third-party': 'third party',
  agency: 'state or local body',
  professional: 'listed profession',
}

export const caseBar = {
  receiptNo: 'Receipt number',
  filer: 'Filed by',
  requester: 'Requester',
  subjects: (n: number) => `People: ${n}`,
  movers: (n: number) => `Movers: ${n}`,
  blind: 'Read from the paper',
}

export const paper = {
  title: 'The paper',
  none: 'No picture. Keep the paper at hand.',
  alt: 'the paper as it came in',
  turn: 'Turn',
  page: (n: number, of: number) => `${n} / ${of}`,
  keys: 'Ctrl+arrows move, Ctrl+Space enlarges',
}

export const relationship = {
  'unknown-word': 'Not a word of the resident record',
  'too-many-generations': 'More than four generations',
}

/** Papers asked for at the counter, and events before their own words are loaded. */
export const kinds = {
  'residence-copy': 'Copy of the record',
  'removed-record-copy': 'Copy of a removed record',
  'moving-out-certificate': 'Certificate of moving out',
  'quasi-moving-out-certificate': 'Paper in the place of the certificate',
  'move-in': 'Move in',
}

export const entry = {
  title: (kind: string) => `Entry: ${kind}`,
  withdraw: 'Withdraw',
  withdrawReasons: ['asked by the filer', 'filed in error', 'filed twice'],
  park: 'Park',
  parkReasons: ['papers missing', 'identity not proved', 'waiting for the filer', 'character to be settled'],
  unsaved: 'Not saved yet',
  savedAt: (time: string) => `Saved at ${time}`,
  heldBy: (who: string) => `${who} is entering this.`,
  readOnly: 'Until then you can only read.',
  takeOver: 'Take over',
  commitTitle: (kind: string) => `Enter: ${kind}`,
  alertsTitle: (n: number) => `Look into ${n} alerts and enter`,
  addScan: 'Add a picture',
  scanPurpose: 'Picture of what',
  scanPurposes: { paper: 'the paper and what came with it', character: 'an unreadable character' },
  returned: 'Sent back',
  resume: 'Resume',
  read: 'Read the certificate of moving out',
  readReference: 'Number of the certificate data',
  readText: 'Content of the QR code or CSV',
  readFile: 'Choose a CSV file',
  moving: (n: number) => `Moving: ${n}`,
  staying: (n: number) => `Here already: ${n}`,
  stays: 'here already',
  newHousehold: 'a new household',
  blanks: (n: number) => `Required and blank: ${n}`,
  others: (n: number) => `${n} others in the household`,
  other: 'in the household',
}

export const returning = {
  title: 'Former record',
  choose: 'Choose a former resident',
  isNew: 'Somebody new',
  hint: 'Looks for somebody who has lived here before. Have the former address and the birth date said to you.',
}

export const reason = { label: 'Reason' }

/** As they are called at the counter and kept in the record. */
export const papers = {
  usual: [
    '転出証明書',
    '個人番号カード',
    '本人確認書類',
    '委任状',
    '在留カード',
    '旅券',
    '戸籍の附票',
    '続柄を証する書類',
  ],
}

export const printed = { yes: 'yes', no: 'no', sealed: '●●●● (sealed)' }

export const sources = {
  'paper-certificate': 'certificate of moving out (paper)',
  qr: 'certificate of moving out (QR)',
  csv: 'CSV file',
  message: 'certificate data (move-in by card)',
  none: 'none',
}

export const evidence = {
  'individual-number-card': 'Individual Number card',
  'driving-licence': 'driving licence',
  passport: 'passport',
  'residence-card': 'residence card',
  'special-permanent-card': 'special permanent resident certificate',
  'photo-handbook': 'disability handbook (photo)',
  'insurance-certificate': 'proof of health insurance',
  'pension-book': 'pension book',
  'care-insurance-card': 'care insurance card',
  'student-card': 'student or employee card',
  'oral-questions': 'oral questions',
}

export const reception = {
  groups: {
    'by-notification': 'Notified',
    'ex-officio': 'Ex officio',
    cancellation: 'Undone',
    correction: 'Corrected',
    papers: 'Papers',
  },
  kind: 'What is received',
  source: 'Source of the move-in',
  role: 'Filer is',
  name: 'Filer’s name',
  relation: 'Relation to the movers',
  address: 'Filer’s address',
  phone: 'Phone',
  proxyPaper: 'Letter of attorney or proof',
  proxyShown: 'seen',
  proxyMissing: 'Not seen yet',
  evidence: 'Identity',
  note: 'Note',
  alone: 'One is enough',
  paired: 'Two are needed',
  identity: { proved: 'Identity is proved', 'one-more': 'One more is needed', none: 'Nothing seen yet' },
  movers: 'Movers and papers',
  subjects: 'Whose certificate',
  person: (n: number) => `No. ${n}`,
  papers: 'Papers',
  marks: { shown: 'brought', missing: 'missing', none: 'not asked' },
  scanHint: 'Choose, drop or paste the scanned paper (PNG, JPEG, PDF).',
  scanFault: 'Choose a PNG, JPEG or PDF up to 8.5 MB.',
  scanRemove: 'Take the picture away',
  scanChoose: 'Choose a picture',
  done: 'Received',
  handSlip: 'Hand a slip with this number to the filer. From now on the number ties the screen to the paper.',
}

export const check = {
  title: (kind: string) => `Check: ${kind}`,
  filing: 'Filing',
  mover: (n: number) => `Mover ${n}`,
  item: 'Item',
  entered: 'Entered',
  typed: 'Typed again',
  seen: 'seen',
  rekey: 'type again',
  rekeyOf: (label: string) => `Type ${label} again from the paper`,
  differs: 'differs',
  typedMark: 'typed',
  blanks: 'Left blank',
  progress: (done: number, of: number) => `Checked ${done} / ${of}`,
  enteredBy: (name: string) => `Entered by ${name}`,
  hint: 'Space marks as seen and goes on; Enter goes on.',
  differ: (n: number) => `${n} items differ from what was entered.`,
  differRemedy: 'Look at the paper again: correct your own slip and F9, or send the entry back with F7.',
  ownEntry: 'You cannot check what you entered.',
  ownEntryRemedy: 'Ask somebody else.',
  notWaiting: (state: string) => `This filing does not wait for a check (now: ${state}).`,
  sendBackTitle: 'Send back',
  whole: 'The whole filing',
  more: 'Another item',
  usualReasons: ['not as on the paper', 'unreadable', 'does not fit the papers', 'papers missing'],
}

export const approval = {
  columns: { picked: 'Pick', findings: 'Findings' },
  picked: (n: number, of: number) => `${n} of ${of} picked`,
  atMost: (n: number) => `at most ${n} at a time`,
  empty: 'Nothing waits for approval.',
  own: 'own entry',
  ownCheck: 'checked by you',
  barred: 'not yours to approve',
  ownRemedy: 'Who entered it, and contractors, cannot approve.',
  sheet: 'The filing',
  entered: 'Entered',
  checked: 'Checked',
  confirmedAtEntry: 'looked into at entry',
  isPicked: 'picked',
  isNotPicked: 'not picked',
  refused: 'stopped',
  stale: 'changed',
  approveTitle: (n: number) => (n === 1 ? 'Approve and register 1 filing' : `Approve and register ${n} filings`),
  alertsTitle: 'To be looked into before approval',
  people: (n: number) => (n === 1 ? '1 person' : `${n} people`),
  working: 'Registering',
}
