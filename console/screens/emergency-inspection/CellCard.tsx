/** The chosen cell: what speaks for which answer, what was answered, by whom, and where that can be seen. */
import type { InspectionSheet } from '../../ask/shapes/inspection.ts'
import { say } from '../../messages/say.ts'
import { dayText, termText } from './days.ts'
import { groupOf } from './dialogs.ts'
import type { SheetDialog, SheetRights } from './dialogs.ts'
import type { At } from './walk.ts'

type CardProps = {
  readonly sheet: InspectionSheet
  readonly at: At | undefined
  readonly can: SheetRights
  readonly onDialog: (dialog: SheetDialog) => void
  readonly onWorkers: () => void
}

export function CellCard({ sheet, at, can, onDialog, onWorkers }: CardProps) {
  const contract = sheet.contracts.find(({ contractKey }) => contractKey === at?.contractKey)
  if (contract === undefined || at === undefined) return null
  const { asked, answer, given, proposal } = contract.cells[at.cell]
  const group = groupOf(at.cell)
  const words = say.inspection
  return (
    <section className="panel sheet-card" aria-label={words.card}>
      <h2>
        {words.groups[group]}　{words.cells[at.cell]}
      </h2>
      <p>
        <b>{contract.title}</b>
        <span className="soft">　{termText(contract.startsOn, contract.endsOn)}</span>
      </p>
      <p className="soft">{words.meaning[group]}</p>
      {asked ? null : <p>{words.spoken.none}</p>}
      {asked && proposal === null && answer === null ? <p>{words.noProposal}</p> : null}
      <dl className="sheet-facts">
        {proposal === null ? null : (
          <>
            <dt>{words.proposal}</dt>
            <dd>
              <b>{proposal.answer}</b>　{proposal.evidence}
            </dd>
          </>
        )}
        {answer === null || given === null ? null : (
          <>
            <dt>{words.given}</dt>
            <dd>
              <b>{answer}</b>　{given.byName}　{dayText(given.on)}
            </dd>
            <dt>{words.evidence}</dt>
            <dd>
              <Evidence text={given.evidence} />
            </dd>
          </>
        )}
      </dl>
      {group === 'contract' || contract.workers === 0 ? null : (
        <p className="row-line">
          <span>{words.unanswered(contract.unanswered, contract.workers)}</span>
          <button type="button" className="button small" onClick={onWorkers}>
            {words.toWorkers}
          </button>
        </p>
      )}
      {group === 'contract' || contract.incidents === 0 ? null : (
        <p className="mark care">▲ {words.incidents(contract.incidents)}</p>
      )}
      {asked && answer !== null && can.answer ? (
        <button type="button" className="button small" onClick={() => onDialog({ is: 'take-back', at })}>
          {words.withdraw}
        </button>
      ) : null}
      <p className="soft">{words.hint}</p>
    </section>
  )
}

/** Evidence that lies at an address is a link to it. */
function Evidence({ text }: { text: string }) {
  const address = /^https?:\/\/\S+/u.exec(text)?.[0]
  if (address === undefined) return <>{text}</>
  return (
    <>
      <a href={address} target="_blank" rel="noreferrer">
        {address}
      </a>
      {text.slice(address.length)}
    </>
  )
}
