/** Words of choosing people of the register: the picker, lists of residents, relationships. */
export const picker = { search: 'Name, reading, birth date, address or number. Enter searches' }

export const historyRow = {
  nobody: 'Choose the person first',
  choose: 'Choose an event',
  processed: (day: string) => `processed ${day}`,
}

export const resident = {
  type: 'Name, reading, birth date or number',
  find: 'Find',
  choose: 'Choose a resident',
  hint: 'Have the name, the birth date and the address said to you.',
  household: 'Household',
  people: (n: number) => `${n}`,
  no: 'No.',
  details: 'Birth and address',
  remove: 'Remove',
  removeOf: (name: string) => `Take ${name} out`,
  mates: 'Add others of the household',
  one: 'Add one',
  oneMore: 'One more',
  taken: (n: number, left: number) => `${n} to add, ${left} left out`,
  tickHint: 'Space turns, F4 all, Enter adds',
  tooMany: (n: number) => `There is room for ${n} more.`,
  many: (n: number) => `${n} more`,
  noMates: 'Nobody else lives in the household.',
  add: 'Add',
}

export const relationships = {
  title: 'Possible relationships',
  was: 'Until now',
  candidates: 'Possible to the new head',
  keep: 'Not chosen',
  none: 'None. Ask, and type it.',
  hint: 'Nothing is filled in by itself: only what you choose.',
  single: 'Choose for those with one candidate',
}
