/** What several acts of this area object to: nobody known, somebody retired, oneself, the last administrator. */
import type { Officer } from '../frame/officer.ts'
import type { Finding } from '../law/finding.ts'
import type { KnownOperator, OperatorFound, TerminalFound } from './known.ts'
import { OPERATOR_IDENTITY, OPERATOR_RIGHTS, SEPARATION_OF_DUTIES, TERMINALS } from './provisions.ts'

/** The person is there and has not been retired. */
export const objectsToOperator = ({ operator }: OperatorFound): Finding | undefined => {
  if (operator === null) return { code: 'operator/unknown', basis: OPERATOR_RIGHTS, field: 'operatorId' }
  return operator.retired ? { code: 'operator/retired', basis: OPERATOR_RIGHTS, field: 'operatorId' } : undefined
}

/** Nobody widens, unmasks or prolongs what they hold themselves. */
export const objectsToOneself = (operatorId: string, officer: Officer): Finding | undefined =>
  operatorId === officer.operatorId
    ? { code: 'operator/oneself', basis: SEPARATION_OF_DUTIES, field: 'operatorId' }
    : undefined

/** The screen showed an older state of the person. */
export const objectsToRevision = (seen: number, { operator }: OperatorFound): Finding | undefined =>
  operator !== null && operator.revision !== seen ? { code: 'operator/moved', basis: OPERATOR_RIGHTS } : undefined

/** May grant, without an end to it: at least one such person must always be there. */
export const isAdministrator = (operator: KnownOperator | null): boolean =>
  operator !== null && !operator.retired && operator.validUntil === null
  && operator.grants.some(({ step, id, validUntil }) => step === 'perform' && id === 'grant' && validUntil === null)

/** Whoever loses the right would be the last to have had it. */
export const objectsToLastAdministrator = (loses: boolean, found: OperatorFound): Finding | undefined =>
  loses && isAdministrator(found.operator) && found.otherAdministrators === 0
    ? { code: 'operator/last-administrator', basis: OPERATOR_RIGHTS, field: 'operatorId' }
    : undefined

/** A term ends on its first day or later. */
export const objectsToTerm = (from: string, until: string | null): Finding | undefined =>
  until !== null && until < from ? { code: 'operator/term', basis: OPERATOR_RIGHTS, field: 'validUntil' } : undefined

const DISTINCT_AT_LEAST = 6

/** Length is the schema's; here: no name of the person in it, no few signs over and over. */
export const objectsToPassword = (operatorId: string, password: string): Finding | undefined => {
  const namesPerson = password.toLowerCase().includes(operatorId.toLowerCase())
  const isMonotonous = new Set(password).size < DISTINCT_AT_LEAST
  return namesPerson || isMonotonous
    ? { code: 'operator/weak-password', basis: OPERATOR_IDENTITY, field: 'password' }
    : undefined
}

/** The terminal is there and in use. */
export const objectsToTerminal = ({ terminal }: TerminalFound): Finding | undefined => {
  if (terminal === null) return { code: 'terminal/unknown', basis: TERMINALS, field: 'terminalId' }
  return terminal.retired ? { code: 'terminal/retired', basis: TERMINALS, field: 'terminalId' } : undefined
}

const CODE_SIGNS_AT_LEAST = 6

/** A code that somebody made up by leaning on a key. */
export const objectsToCode = (code: string): Finding | undefined =>
  new Set(code.replaceAll('-', '')).size < CODE_SIGNS_AT_LEAST
    ? { code: 'terminal/weak-code', basis: TERMINALS, field: 'code' }
    : undefined
