/** The forms of the contract itself: what was signed, who answers for it, what was explained, and its end. */
import type { Choices, Contract, ContractorLine, Matter } from '../../../ask/shapes/contracts.ts'
import { say } from '../../../messages/say.ts'
import { ticksOf } from '../../../parts/ActDialog/ActDialog.tsx'
import type { AskedField, Typed } from '../../../parts/ActDialog/ActDialog.tsx'
import { choice, choicesOf, count, day, isYes, note, numberOf, orNull, text, ticks, yesNo } from './asked.ts'
import type { Asked } from './asked.ts'
import { contractorField } from './matters.ts'

const listed = (rows: Choices['items']): Readonly<Record<string, string>> =>
  choicesOf(rows.map(({ id, title }) => [id, title]))

/** What a version says, as the one before it said. */
const terms = (choices: Choices, was: Contract | null, today: string): readonly AskedField[] => [
  choice('kind', 'kind', { choices: say.contracts.kinds, initial: was?.kind ?? 'single' }),
  text('number', 'number', { initial: was?.number ?? '' }),
  text('title', 'title', { initial: was?.title ?? '' }),
  text('division', 'division', { initial: was?.division ?? '' }),
  day('signedOn', 'signedOn', { initial: today }),
  day('startsOn', 'startsOn', { initial: was?.startsOn ?? today }),
  day('endsOn', 'endsOn', { initial: was?.endsOn ?? '' }),
  yesNo('gated', 'gated', was === null || was.gated ? 'yes' : 'no'),
  count('seats', 'seats', { initial: String(was?.seats ?? 3) }),
  ticks('items', 'items', {
    choices: listed(choices.items),
    initial: was?.items.join(' ') ?? '',
    required: false,
  }),
  note('publication', 'publication', { initial: was?.publication ?? '', required: false }),
  choice('rhythm', 'rhythm', {
    choices: say.contracts.rhythms,
    initial: was?.reporting.rhythm ?? 'daily',
  }),
  ticks('reportItems', 'reportItems', {
    choices: listed(choices.reportItems),
    initial: (was?.reporting.items ?? choices.reportItems.map(({ id }) => id)).join(' '),
  }),
  count('dueDays', 'dueDays', { initial: String(was?.reporting.dueDays ?? 1) }),
]

const termsOf = (typed: Typed) => ({
  kind: typed['kind'],
  number: typed['number'],
  title: typed['title'],
  division: typed['division'],
  signedOn: typed['signedOn'],
  startsOn: typed['startsOn'],
  endsOn: typed['endsOn'],
  gated: isYes(typed['gated']),
  seats: numberOf(typed['seats']),
  items: ticksOf(typed['items'] ?? ''),
  publication: typed['publication'],
  reporting: {
    rhythm: typed['rhythm'],
    items: ticksOf(typed['reportItems'] ?? ''),
    dueDays: numberOf(typed['dueDays']),
  },
})

type Beside = { readonly choices: Choices; readonly today: string }

export const registerContract = (
  matters: readonly Matter[],
  contractors: readonly ContractorLine[],
  { choices, today }: Beside,
): Asked => {
  const contractId = crypto.randomUUID()
  const [first] = matters
  return {
    title: say.contracts.acts['register-contract'],
    act: 'register-contract',
    fields: [
      choice('matterId', 'matter', {
        choices: choicesOf(matters.map(({ matterId, title }) => [matterId, title])),
        initial: first?.matterId ?? '',
      }),
      contractorField(contractors),
      ...terms(choices, null, today),
    ],
    input: (typed) => ({
      ...termsOf(typed),
      contractId,
      change: 'new',
      matterId: typed['matterId'],
      contractorId: typed['contractorId'],
    }),
  }
}

/** One more version of the same contract. */
export const changeContract = (contract: Contract, { choices, today }: Beside): Asked => {
  const { contractId, matterId, contractorId } = contract
  const { new: _first, ...changes } = say.contracts.changes
  return {
    title: say.contracts.acts['change-contract'],
    act: 'register-contract',
    fields: [choice('change', 'change', { choices: changes, initial: 'renewal' }), ...terms(choices, contract, today)],
    input: (typed) => ({ ...termsOf(typed), contractId, matterId, contractorId, change: typed['change'] }),
  }
}

/** The contractor itself, or one of those below it that are approved. */
export const tierField = ({ subcontracts }: Contract): AskedField =>
  choice('subcontractId', 'tier', {
    choices: choicesOf([
      ['', say.contracts.fields.itself],
      ...subcontracts
        .filter(({ stands }) => stands)
        .map(({ subcontractId, contractorName }) => [subcontractId, contractorName] as const),
    ]),
    initial: '',
    required: false,
  })

/** What is signed or said now, and holds for a term: the contract's own year unless another is typed. */
export const validity = (contract: Contract, today: string): readonly AskedField[] => [
  day('validFrom', 'validFrom', { initial: today > contract.startsOn ? today : contract.startsOn }),
  day('validUntil', 'validUntil', { initial: contract.endsOn }),
]

export const explainDuties = (contract: Contract, today: string): Asked => ({
  title: say.contracts.acts['explain-duties'],
  act: 'explain-duties',
  fields: [
    tierField(contract),
    day('explainedOn', 'explainedOn', { initial: today }),
    text('explainedTo', 'explainedTo'),
    text('document', 'document'),
    ...validity(contract, today),
  ],
  input: (typed) => ({
    ...typed,
    contractId: contract.contractId,
    subcontractId: orNull(typed['subcontractId']),
  }),
})

export const accountField = ({ choices }: Contract): AskedField =>
  choice('operatorId', 'account', {
    choices: choicesOf([
      ['', say.contracts.fields.noAccount],
      ...choices.accounts.map(({ operatorId, name }) => [operatorId, `${operatorId}　${name}`] as const),
    ]),
    initial: '',
    required: false,
  })

export const nameOfficer = (contract: Contract, today: string): Asked => ({
  title: say.contracts.acts['name-officer'],
  act: 'name-officer',
  fields: [
    choice('role', 'role', { choices: say.contracts.roles, initial: 'on-site-manager' }),
    text('name', 'personName'),
    accountField(contract),
    day('validFrom', 'officerFrom', { initial: today }),
    text('notice', 'notice'),
  ],
  input: (typed) => ({
    ...typed,
    contractId: contract.contractId,
    operatorId: orNull(typed['operatorId']),
    validUntil: null,
  }),
})

export const endOfficer = ({ contractId }: Contract, officerNo: number, today: string): Asked => ({
  title: say.contracts.acts['end-officer'],
  act: 'end-officer',
  action: 'stopOne',
  tone: 'bad',
  fields: [day('endedOn', 'endedOn', { initial: today })],
  input: ({ endedOn }) => ({ contractId, officerNo, endedOn }),
})

export const closeContract = ({ contractId }: Contract): Asked => ({
  title: say.contracts.acts['close-contract'],
  act: 'close-contract',
  action: 'stopOne',
  tone: 'bad',
  fields: [],
  input: () => ({ contractId }),
})
