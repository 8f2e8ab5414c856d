/** The fields of which the forms of supervision are made, and how what was typed is read back. */
import type { SupervisedContract } from '../../ask/shapes/supervision.ts'
import { say } from '../../messages/say.ts'
import type { ActDialogProps, AskedField, Typed } from '../../parts/ActDialog/ActDialog.tsx'

export type Form = Pick<ActDialogProps, 'title' | 'act' | 'action' | 'tone' | 'fields' | 'input'> & {
  /** Said above the fields. */
  readonly lead?: string
}

const W = say.supervision
export const text = (typed: Typed, name: string): string => (typed[name] ?? '').trim()
export const orNull = (value: string): string | null => value || null
export const numberOf = (typed: Typed, name: string): number =>
  Number(text(typed, name).normalize('NFKC').replaceAll(',', ''))
export const note = (name: string, label: string, required = true): AskedField =>
  ({ name, label, type: 'note', required })
export const line = (name: string, label: string, required = true): AskedField =>
  ({ name, label, type: 'text', required })
export const day = (name: string, label: string, initial = '', required = true): AskedField => ({
  name,
  label,
  type: 'day',
  required,
  initial,
})
export const choice = (name: string, label: string, choices: Readonly<Record<string, string>>): AskedField => ({
  name,
  label,
  type: 'choice',
  choices,
  initial: Object.keys(choices)[0] ?? '',
})
export const number = (name: string, label: string, initial = ''): AskedField => ({
  name,
  label,
  type: 'number',
  required: true,
  initial,
})

/** Every contract and every subcontract of it, by 'contract subcontract'. */
const tierChoices = (contracts: readonly Pick<SupervisedContract, 'contractId' | 'number' | 'tiers'>[]) =>
  Object.fromEntries(
    contracts.flatMap(({ contractId, number: no, tiers }) =>
      tiers.map(({ subcontractId, contractor }) => [`${contractId} ${subcontractId ?? ''}`, `${no}　${contractor}`]),
    ),
  )
export const tierOf = (typed: Typed) => {
  const [contractId = '', subcontractId = ''] = (typed['tier'] ?? '').split(' ')
  return { contractId, subcontractId: orNull(subcontractId) }
}
export type Told = readonly Pick<SupervisedContract, 'contractId' | 'number' | 'tiers'>[]
export const tierField = (contracts: Told): AskedField => choice('tier', W.contract, tierChoices(contracts))

export const contractField = (contracts: Told): AskedField =>
  choice('contractId', W.contract, Object.fromEntries(contracts.map(({ contractId, number: no, tiers }) =>
    [contractId, `${no}　${tiers[0]?.contractor ?? ''}`])))
