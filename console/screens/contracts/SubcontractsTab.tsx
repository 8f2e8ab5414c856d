/** 再委託: the chain below the contractor, each tier with what must hold of it, and the application for one more. */
import type { Contract, Subcontract } from '../../ask/shapes/contracts.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { reading } from '../../parts/Scroller/reading.ts'
import { citedClause } from '../../../src/law/contract-clauses.ts'
import { dayText, holdsOn, termText } from './days.ts'
import { endSubcontract, proposeSubcontract } from './forms/places.ts'
import { Do, SheetWork, useDoing } from './SheetWork.tsx'
import type { TabProps } from './SheetWork.tsx'

export function SubcontractsTab(props: TabProps) {
  const { contract, today, onAsk } = props
  const doing = useDoing(contract)
  const contractors = useView('contractors', {}).answer?.contractors ?? []
  const propose = (): void => onAsk(proposeSubcontract(contract, contractors, today))
  const actions = {
    addOne: doing('propose-subcontract', contractors.length > 1 ? propose : null),
    stopOne: null,
    saveOne: null,
  }
  const { policy } = contract.standing
  const barring = policy.because.find(({ barred }) => barred === 'subcontract')
  return (
    <SheetWork {...props} actions={actions}>
      <section className="contracts-card panel scrolls" {...reading(say.contracts.chain)}>
        {barring === undefined ? null : (
          <p>
            <span className="mark bad-line">✕</span>{' '}
            {say.contracts.barredBy(say.contracts.barred.subcontract, citedClause(barring.clause))}
          </p>
        )}
        {contract.subcontracts.length === 0 ? <p className="soft">{say.contracts.noTiers}</p> : null}
        {inOrder(contract.subcontracts).map(({ tier, depth }) => (
          <Tier key={tier.subcontractId} tier={tier} depth={depth} {...props} />
        ))}
      </section>
    </SheetWork>
  )
}

type Placed = { readonly tier: Subcontract; readonly depth: number }

/** Each tier followed by those below it. */
const inOrder = (all: readonly Subcontract[], parent: string | null = null, depth = 0): readonly Placed[] =>
  all
    .filter(({ parentId }) => parentId === parent)
    .flatMap((tier) => [{ tier, depth }, ...inOrder(all, tier.subcontractId, depth + 1)])

const stateOf = ({ endedOn, stands, approved }: Subcontract): readonly [tone: string, says: string] => {
  if (endedOn !== null) return ['plain', say.contracts.ended(dayText(endedOn))]
  if (stands) return ['good', `✓ ${say.contracts.stands}`]
  return approved ? ['care', `▲ ${say.contracts.approvedOnly}`] : ['care', `▲ ${say.contracts.notApproved}`]
}

function Tier({ tier, depth, contract, today, onAsk }: Placed & TabProps) {
  const [tone, says] = stateOf(tier)
  const { fields } = say.contracts
  const told = [
    [fields.subContent, tier.facts.content],
    [fields.subReason, tier.facts.reason],
    [fields.subHandled, tier.facts.handled],
    [fields.subMeasures, tier.facts.measures],
    [fields.subSupervision, tier.facts.supervision],
    [fields.auditClause, tier.auditClause],
    [fields.supervisionClause, tier.supervisionClause],
    ...(tier.noOtherMeans === null ? [] : [[fields.noOtherMeans, tier.noOtherMeans] as const]),
  ] as const
  return (
    <div className={depth === 0 ? 'tier' : 'tier below'}>
      <p className="row-line">
        <span className="soft">{say.contracts.tierOf(depth)}</span>
        <b>{tier.contractorName}</b>
        {termText(tier.startsOn, tier.endsOn)}
        <span className={`mark ${tone}`}>{says}</span>
        <span className="mark plain">{tier.handlesPersonal ? say.contracts.personal : say.contracts.impersonal}</span>
        <TierPeople tier={tier} contract={contract} today={today} />
        {tier.endedOn === null ? (
          <Do act="end-subcontract" of={contract} bad onDo={() => onAsk(endSubcontract(contract, tier))} />
        ) : null}
      </p>
      <dl className="pairs">
        {told.map(([title, value]) => (
          <div key={title} className="pair">
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

type PeopleProps = { readonly tier: Subcontract; readonly contract: Contract; readonly today: string }

/** Explanation, named workers and pledges of this tier. */
function TierPeople({ tier: { subcontractId }, contract, today }: PeopleProps) {
  const told = contract.explanations.some(
    (explanation) => explanation.subcontractId === subcontractId && holdsOn(explanation, today),
  )
  const there = contract.workers.filter((worker) => worker.subcontractId === subcontractId && worker.endedOn === null)
  const unpledged = there.filter(
    ({ pledges }) => !pledges.some((pledge) => holdsOn({ ...pledge, endedOn: pledge.withdrawnOn }, today)),
  ).length
  return (
    <>
      <span className={told ? 'mark good' : 'mark bad-line'}>
        {told ? `✓ ${say.contracts.explainedTier}` : `✕ ${say.contracts.unexplainedTier}`}
      </span>
      <span className="mark plain">{say.contracts.tierWorkers(there.length)}</span>
      {unpledged === 0 ? null : <span className="mark bad-line">✕ {say.contracts.tierPledges(unpledged)}</span>}
    </>
  )
}
