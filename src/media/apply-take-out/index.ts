/** 持出し・複製・第三者提供の申請: exactly what is to leave, counted by the system; approved or refused as it stands. */
import type { Write } from '../../frame/act.ts'
import type { Decision } from '../../frame/decision.ts'
import type { Export } from '../../frame/export.ts'
import { mayDo, type Officer } from '../../frame/officer.ts'
import type { OfficeDay } from '../../frame/question.ts'
import type { Finding } from '../../law/finding.ts'
import type { ApplyFound } from '../known.ts'
import { CONTRACTOR_TAKE_OUT, DUPLICATION, TAKE_OUT } from '../provisions.ts'
import { objectsToContract, objectsToKey } from '../rules.ts'
import { errors, settle } from '../settle.ts'
import type { Counted } from '../take-out-rules.ts'
import { applyTakeOutFace, type ApplyTakeOut } from './face.ts'

/** What is decided on: the counts are those of the moment, with and without the people under protection. */
export type Applying = {
  readonly input: ApplyTakeOut
  readonly kind: Export
  readonly selection: unknown
  readonly counted: Counted
  readonly found: ApplyFound
}

export const applyTakeOut = {
  ...applyTakeOutFace,
  basis: [TAKE_OUT, DUPLICATION, CONTRACTOR_TAKE_OUT],
  decide: (applying: Applying, office: OfficeDay, officer: Officer): Decision<Write> => {
    const { input, kind, selection, counted, found } = applying
    const isByContractor = input.carrier === 'contractor'
    const findings = errors(
      objectsToList(applying, officer),
      input.dueOn < office.today ? { code: 'apply-take-out/past', basis: TAKE_OUT, field: 'dueOn' } : undefined,
      input.comesBack || input.act === 'third-party' ? undefined
        : { code: 'apply-take-out/comes-back', basis: TAKE_OUT, field: 'comesBack' },
      objectsToKey(found.key, office.today),
      isByContractor === (input.contractId !== null) ? undefined
        : { code: 'apply-take-out/contract', basis: CONTRACTOR_TAKE_OUT, field: 'contractId' },
      isByContractor && input.contractId !== null
        ? objectsToContract(found.contract, input.act, office.today) : undefined,
    )
    return settle(findings, applyTakeOutFace.id, {
      application_id: found.applicationId, act: input.act, kind: kind.id, selection,
      selection_told: `${kind.title}：${kind.inWords(selection).join('、') || '全員'}`,
      columns: columnsOf(kind, input.columns), columns_told: titlesOf(kind, input.columns),
      people: counted.people, rows: counted.rows, protection: input.protection,
      protected_people: input.protection === 'include' ? counted.protectedPeople : 0, key_id: input.keyId,
      destination: input.destination, carrier: input.carrier, carried_by: input.carriedBy,
      contract_id: input.contractId, comes_back: input.comesBack, legal_ground: input.legalGround,
      medium: input.medium, reason: input.reason, conditions: input.conditions, due_on: input.dueOn,
      approval_kind: isByContractor ? 'contractor-media' : 'own-media', by: officer.operatorId,
    })
  },
} as const

/** In the order of the list, those that it never lacks among them. */
const columnsOf = ({ columns }: Export, wanted: readonly string[]): readonly string[] =>
  columns.filter(({ key, always }) => always === true || wanted.includes(key)).map(({ key }) => key)

const titlesOf = (kind: Export, wanted: readonly string[]): string => {
  const keys = columnsOf(kind, wanted)
  return kind.columns.filter(({ key }) => keys.includes(key)).map(({ title }) => title).join('、')
}

const objectsToList = ({ input, kind, counted }: Applying, officer: Officer): readonly Finding[] => {
  const unknown = input.columns.find((column) => !kind.columns.some(({ key }) => key === column))
  const chosen = columnsOf(kind, input.columns)
  const hasNumber = kind.columns.some(({ key, isNumber }) => isNumber === true && chosen.includes(key))
  return [
    ...unknown === undefined && chosen.length > 0 ? []
      : [{ code: 'apply-take-out/columns', basis: DUPLICATION, field: 'columns' }],
    ...hasNumber === (input.legalGround !== null) ? []
      : [{ code: 'apply-take-out/legal-ground', basis: TAKE_OUT, field: 'legalGround' }],
    ...counted.people > 0 ? [] : [{ code: 'apply-take-out/nobody', basis: DUPLICATION, field: 'selection' }],
    ...objectsToProtection(input, kind, officer),
  ]
}

/**
 * Whoever asks how many of some people are under protection learns where they live, if the conditions are narrow
 * enough: only those who may see the blocks name them. A list of everybody leaves nobody out.
 */
const objectsToProtection = (
  { protection }: ApplyTakeOut, { isWhole }: Export, officer: Officer,
): readonly Finding[] => {
  if (isWhole) {
    return protection === 'leave-out' ? [{ code: 'apply-take-out/whole', basis: TAKE_OUT, field: 'protection' }] : []
  }
  return protection === 'include' && !mayDo(officer, 'look', 'blocks')
    ? [{ code: 'apply-take-out/protected-unseen', basis: TAKE_OUT, field: 'protection' }] : []
}
