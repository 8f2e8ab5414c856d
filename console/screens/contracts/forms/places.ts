/** The forms about where the work is done, and about those to whom a part of it is given on. */
import type { Contract, ContractorLine, Post, Subcontract } from '../../../ask/shapes/contracts.ts'
import { say } from '../../../messages/say.ts'
import { ticksOf } from '../../../parts/ActDialog/ActDialog.tsx'
import { validity } from './agreement.ts'
import { choice, choicesOf, count, day, isYes, note, numberOf, orNull, text, ticks, yesNo } from './asked.ts'
import type { Asked } from './asked.ts'
import { contractorField } from './matters.ts'

export const designatePlace = (contract: Contract, today: string): Asked => {
  const placeId = crypto.randomUUID()
  return {
    title: say.contracts.acts['designate-place'],
    act: 'designate-place',
    fields: [text('name', 'placeName'), note('separation', 'separation'), ...validity(contract, today)],
    input: (typed) => ({ ...typed, contractId: contract.contractId, placeId }),
  }
}

export const endPlace = ({ contractId }: Contract, placeId: string): Asked => ({
  title: say.contracts.acts['end-place'],
  act: 'end-place',
  action: 'stopOne',
  tone: 'bad',
  fields: [],
  input: () => ({ contractId, placeId }),
})

export const openPost = ({ contractId, places, posts }: Contract): Asked => {
  const standing = places.filter(({ endedOn }) => endedOn === null)
  return {
    title: say.contracts.acts['open-post'],
    act: 'open-post',
    fields: [
      count('postNo', 'postNo', { initial: String(Math.max(0, ...posts.map(({ postNo }) => postNo)) + 1) }),
      text('title', 'postTitle'),
      choice('placeId', 'place', {
        choices: choicesOf(standing.map(({ placeId, name }) => [placeId, name])),
        initial: standing[0]?.placeId ?? '',
      }),
      ticks('functions', 'functions', { choices: say.contracts.functions }),
    ],
    input: (typed) => ({
      ...typed,
      contractId,
      postNo: numberOf(typed['postNo']),
      functions: ticksOf(typed['functions'] ?? ''),
    }),
  }
}

export const closePost = ({ contractId }: Contract, { postNo }: Post): Asked => ({
  title: `${say.contracts.postNo(postNo)}　${say.contracts.acts['close-post']}`,
  act: 'close-post',
  action: 'stopOne',
  tone: 'bad',
  fields: [],
  input: () => ({ contractId, postNo }),
})

export const placeTerminal = ({ contractId, choices }: Contract, { postNo }: Post): Asked => ({
  title: `${say.contracts.postNo(postNo)}　${say.contracts.acts['place-terminal']}`,
  act: 'place-terminal',
  fields: [
    choice('terminalId', 'terminal', {
      choices: choicesOf(choices.terminals.map(({ terminalId, place }) => [terminalId, `${terminalId}　${place}`])),
      initial: choices.terminals[0]?.terminalId ?? '',
    }),
  ],
  input: ({ terminalId }) => ({ contractId, postNo, terminalId }),
})

export const removeTerminal = ({ contractId }: Contract, terminalId: string): Asked => ({
  title: `${terminalId}　${say.contracts.acts['remove-terminal']}`,
  act: 'remove-terminal',
  action: 'stopOne',
  tone: 'bad',
  fields: [],
  input: () => ({ contractId, terminalId }),
})

const FACTS = [
  ['facts.content', 'subContent'],
  ['facts.reason', 'subReason'],
  ['facts.handled', 'subHandled'],
  ['facts.measures', 'subMeasures'],
  ['facts.supervision', 'subSupervision'],
] as const

/** The six facts stand empty until somebody has found them out: what is missing is told all at once. */
export const proposeSubcontract = (
  contract: Contract,
  contractors: readonly ContractorLine[],
  today: string,
): Asked => {
  const { contractId } = contract
  const subcontractId = crypto.randomUUID()
  const above = contract.subcontracts.filter(({ stands }) => stands)
  return {
    title: say.contracts.acts['propose-subcontract'],
    act: 'propose-subcontract',
    fields: [
      contractorField(contractors.filter((one) => one.contractorId !== contract.contractorId)),
      choice('parentId', 'parent', {
        choices: choicesOf([
          ['', say.contracts.fields.noParent],
          ...above.map((tier) => [tier.subcontractId, tier.contractorName] as const),
        ]),
        initial: '',
        required: false,
      }),
      ...FACTS.map(([name, label]) => note(name, label, { required: false })),
      yesNo('auxiliary', 'auxiliary'),
      yesNo('handlesPersonal', 'handlesPersonal', 'yes'),
      note('noOtherMeans', 'noOtherMeans', { required: false }),
      text('auditClause', 'auditClause', { required: false }),
      text('supervisionClause', 'supervisionClause', { required: false }),
      day('startsOn', 'startsOn', { initial: today }),
      day('endsOn', 'endsOn', { initial: contract.endsOn }),
    ],
    input: (typed) => ({
      contractId,
      subcontractId,
      contractorId: typed['contractorId'],
      parentId: orNull(typed['parentId']),
      facts: Object.fromEntries(FACTS.map(([name]) => [name.replace('facts.', ''), typed[name] ?? ''])),
      auxiliary: isYes(typed['auxiliary']),
      handlesPersonal: isYes(typed['handlesPersonal']),
      noOtherMeans: orNull(typed['noOtherMeans']),
      auditClause: typed['auditClause'],
      supervisionClause: typed['supervisionClause'],
      startsOn: typed['startsOn'],
      endsOn: typed['endsOn'],
    }),
  }
}

export const endSubcontract = ({ contractId }: Contract, { subcontractId, contractorName }: Subcontract): Asked => ({
  title: `${contractorName}　${say.contracts.acts['end-subcontract']}`,
  act: 'end-subcontract',
  action: 'stopOne',
  tone: 'bad',
  fields: [],
  input: () => ({ contractId, subcontractId }),
})
