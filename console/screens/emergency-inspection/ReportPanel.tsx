/** What the sheet comes to: improvements where a 1 stands, whether it is confirmed, and the papers and files of it. */
import { GROUPS } from '../../ask/shapes/inspection.ts'
import type { Group, InspectionSheet } from '../../ask/shapes/inspection.ts'
import { say } from '../../messages/say.ts'
import { dayText } from './days.ts'
import type { SheetDialog, SheetRights } from './dialogs.ts'

type PanelProps = {
  readonly sheet: InspectionSheet
  readonly can: SheetRights
  readonly onDialog: (dialog: SheetDialog) => void
}

export function ReportPanel({ sheet, can, onDialog }: PanelProps) {
  const words = say.inspection
  const { isConfirmed, campaign, leftOut } = sheet
  const opening = (dialog: SheetDialog) => () => onDialog(dialog)
  return (
    <section className="panel sheet-card" aria-label={words.report}>
      <h2>{words.improvements}</h2>
      {GROUPS.map((group) => (
        <GroupText key={group} group={group} sheet={sheet} can={can} onDialog={onDialog} />
      ))}
      <h2>{words.report}</h2>
      <p role="status">
        <Standing sheet={sheet} />
      </p>
      <p className="row-line">
        <button
          type="button"
          className="button small"
          disabled={!can.print || !isConfirmed}
          onClick={opening({ is: 'print' })}
        >
          {words.print}
        </button>
        <button
          type="button"
          className="button small"
          disabled={!can.file || !isConfirmed}
          onClick={opening({ is: 'file', as: 'xlsx' })}
        >
          {words.excel}
        </button>
        {campaign.body === 'prefecture' ? null : (
          <button
            type="button"
            className="button small"
            disabled={!can.file || !isConfirmed}
            onClick={opening({ is: 'file', as: 'json' })}
          >
            {words.json}
          </button>
        )}
      </p>
      {leftOut.length === 0 ? null : (
        <details>
          <summary>{words.leftOut(leftOut.length)}</summary>
          <ul>
            {leftOut.map(({ contractKey, title, division, reason }) => (
              <li key={contractKey}>
                {division}　{title}　<span className="soft">{reason}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Standing({ sheet: { isReportable, isConfirmed, confirmation } }: { sheet: InspectionSheet }) {
  const words = say.inspection
  if (isConfirmed && confirmation !== null) {
    return (
      <span className="mark good">✓ {words.confirmedBy(confirmation.byName, dayText(confirmation.on))}</span>
    )
  }
  return (
    <span className={isReportable ? 'mark care' : 'mark plain'}>
      {isReportable ? `▲ ${words.waitsForConfirm}` : words.notReportable}
    </span>
  )
}

type GroupProps = PanelProps & { readonly group: Group }

function GroupText({ group, sheet, can, onDialog }: GroupProps) {
  const words = say.inspection
  const known = sheet.improvements[group]
  const isWanted = sheet.wanted.includes(group)
  return (
    <div className="sheet-group">
      <b>{words.groups[group]}</b>
      {known === undefined ? (
        <span className={isWanted ? 'mark bad-line' : 'soft'}>
          {isWanted ? `✕ ${words.wanted}` : words.notWanted}
        </span>
      ) : (
        <span>
          {known.content}（{known.timing}）
          {isWanted ? null : <span className="mark bad-line">✕ {words.needless}</span>}
        </span>
      )}
      {can.write && (isWanted || known !== undefined) ? (
        <button
          type="button"
          className="button small"
          onClick={() => onDialog({ is: isWanted ? 'improve' : 'remove', group })}
        >
          {isWanted ? words.write : words.remove}
        </button>
      ) : null}
    </div>
  )
}
