/** What several acts of this area object to: keys nobody may seal to, contracts that open nothing, days to come. */
import type { CivilDay } from '../law/calendar.ts'
import { citedClause } from '../law/contract-clauses.ts'
import type { Finding } from '../law/finding.ts'
import type { Barrable } from '../law/contract-clauses.ts'
import { barredBy, policyOf } from '../outsourcing/policy.ts'
import { recipientKeyFindings } from './cryptrec.ts'
import type { LeavingAct } from './input.ts'
import type { KnownContract, KnownExport, KnownKey } from './known.ts'
import { CONTRACTOR_TAKE_OUT, ERASURE, TAKE_OUT } from './provisions.ts'

/** The key is registered, confirmed by a second officer, in use, and as strong as the list wants on this day. */
export const objectsToKey = (key: KnownKey | null, today: CivilDay): readonly Finding[] => {
  if (key === null) return [{ code: 'recipient-key/unknown', basis: TAKE_OUT, field: 'keyId' }]
  if (key.retiredOn !== null) return [{ code: 'recipient-key/retired', basis: TAKE_OUT, field: 'keyId' }]
  return [
    ...key.confirmedBy === null
      ? [{ code: 'recipient-key/unconfirmed', basis: TAKE_OUT, field: 'keyId' }] : [],
    ...recipientKeyFindings({ ...key, uses: null }, today).map((finding) => ({ ...finding, field: 'keyId' })),
  ]
}

/** A file that leaves is a copy, whatever is done with it: where copying is barred, nothing leaves. */
const BARRING: Readonly<Record<LeavingAct, readonly Barrable[]>> = {
  'take-out': ['take-out', 'duplication'], 'duplication': ['duplication'],
  'third-party': ['third-party', 'duplication'],
}

/** The contract runs today, is not closed, and bars nothing of the kind: what it bars the mayor cannot open. */
export const objectsToContract = (
  contract: KnownContract | null, act: LeavingAct, today: CivilDay,
): readonly Finding[] => {
  if (contract === null) return [{ code: 'take-out/contract-unknown', basis: CONTRACTOR_TAKE_OUT, field: 'contractId' }]
  const runs = contract.closedOn === null && contract.startsOn <= today && today <= contract.endsOn
  const policy = policyOf(contract.clauses)
  const [clause] = BARRING[act].flatMap((barred) => barredBy(policy, barred) ?? [])
  return [
    ...runs ? [] : [{ code: 'take-out/contract-not-running', basis: CONTRACTOR_TAKE_OUT, field: 'contractId' }],
    ...clause === undefined ? [] : [{
      code: 'take-out/barred', basis: CONTRACTOR_TAKE_OUT, field: 'contractId', values: { clause: citedClause(clause) },
    }],
  ]
}

/** Nothing that has yet to happen is recorded, and nothing from before the data left. */
export const objectsToDay = (on: string, field: string, today: CivilDay, since?: string): Finding | undefined => {
  if (on > today) return { code: 'media/day-to-come', basis: ERASURE, field }
  return since !== undefined && on < since ? { code: 'media/day-too-early', basis: ERASURE, field } : undefined
}

/** The export is there and still out. */
export const objectsToExport = (known: KnownExport | null): Finding | undefined => {
  if (known === null) return { code: 'export/unknown', basis: TAKE_OUT, field: 'exportId' }
  if (known.isReturned) return { code: 'export/returned-already', basis: TAKE_OUT, field: 'exportId' }
  return known.isErased ? { code: 'export/erased-already', basis: ERASURE, field: 'exportId' } : undefined
}
