/** 管理責任者 at the post and セキュリティ責任者 of the contractor: named beforehand, changed by notice. 告示15号 第10-3(1) */
import { isUnended } from '../contract.ts'
import type { KnownContract } from '../known.ts'
import { RESPONSIBLE_PEOPLE } from '../provisions.ts'
import { objectsToAccount } from '../rules.ts'
import { contractAct, error } from '../settle.ts'
import { nameOfficerFace, type NameOfficer } from './face.ts'

/** The first of a role, or a change of it. The two are two people. */
export const nameOfficer = contractAct(nameOfficerFace, {
  basis: [RESPONSIBLE_PEOPLE],
  also: ({ operatorId }) => ({ operatorIds: operatorId === null ? [] : [operatorId] }),
  objects: (input, contract, { found }) => [
    objectsToAccount(found.accounts, input.operatorId, 'operatorId'),
    input.validUntil !== null && input.validUntil < input.validFrom
      && error('name-officer/term', RESPONSIBLE_PEOPLE, { field: 'validUntil' }),
    isOneInBoth(input, contract) && error('name-officer/one-in-both', RESPONSIBLE_PEOPLE, { field: 'name' }),
    contract.officers.some(({ role, validFrom, endedOn }) =>
      role === input.role && endedOn === null && validFrom > input.validFrom)
      && error('name-officer/before-last', RESPONSIBLE_PEOPLE, { field: 'validFrom' }),
  ],
})

/** The same person in the other role while this one lasts. */
const isOneInBoth = (input: NameOfficer, { officers }: KnownContract): boolean => officers.some((other) =>
  other.role !== input.role && isUnended(other, input.validFrom)
  && (other.validUntil === null || other.validUntil >= input.validFrom)
  && (input.validUntil === null || input.validUntil >= other.validFrom)
  && (plain(other.name) === plain(input.name) || (other.operatorId !== null && other.operatorId === input.operatorId)))

/** 「見本　太郎」 and 「見本太郎」 are the same name. */
const plain = (name: string): string => name.replaceAll(/\s/gu, '')
