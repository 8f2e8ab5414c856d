/** Who is concerned, which papers each of them brought or still owes, and the paper form as a picture. */
import { say } from '../../messages/say.ts'
import { NameField } from '../../parts/NameField/NameField.tsx'
import type { PanelProps } from './FilerPanel.tsx'
import { ScanPanel } from '../../parts/ScanPanel/ScanPanel.tsx'
import { BLANK_MOVER, turnPaper } from './reception.ts'
import type { MoverForm } from './reception.ts'

/** `onLook`: looks a mover up in the register. */
type MoversProps = PanelProps & { readonly onLook: ((at: number) => void) | null }

export function MoversPanel({ form, onChange, onLook }: MoversProps) {
  const isCopy = form.kind === 'residence-copy'
  const change = (at: number, part: Partial<MoverForm>): void =>
    onChange({ movers: form.movers.map((mover, index) => (index === at ? { ...mover, ...part } : mover)) })
  return (
    <section className="form-section" aria-label={isCopy ? say.reception.subjects : say.reception.movers}>
      <h2>
        {isCopy ? say.reception.subjects : say.reception.movers}
        <button
          type="button"
          className="button small push"
          onClick={() => onChange({ movers: [...form.movers, BLANK_MOVER] })}
        >
          <kbd>F4</kbd>
          {say.keys.addMover}
        </button>
      </h2>
      <ol className="reception-movers">
        {form.movers.map((mover, at) => (
          <li key={at} className="panel" data-path={`movers.${at}.name`}>
            <MoverRow
              mover={mover}
              at={at}
              papers={isCopy ? [] : say.papers.usual}
              onChange={(part) => change(at, part)}
              onLook={onLook === null ? null : () => onLook(at)}
              onRemove={form.movers.length > 1 ? () => onChange({ movers: form.movers.toSpliced(at, 1) }) : null}
            />
          </li>
        ))}
      </ol>
      {isCopy ? null : <ScanPanel scan={form.scan} onScan={(scan) => onChange({ scan })} />}
    </section>
  )
}

type RowProps = {
  mover: MoverForm
  at: number
  papers: readonly string[]
  onChange: (part: Partial<MoverForm>) => void
  onLook: (() => void) | null
  onRemove: (() => void) | null
}

function MoverRow({ mover, at, papers, onChange, onLook, onRemove }: RowProps) {
  return (
    <>
      <div className="reception-mover">
        <label htmlFor={`mover-${at}`}>
          <b>{say.reception.person(at + 1)}</b>
        </label>
        <NameField
          wiring={{
            id: `mover-${at}`,
            'aria-invalid': false,
            'aria-describedby': undefined,
            'aria-required': at === 0,
          }}
          value={mover.name}
          onChange={(name) => onChange({ name, personNo: null })}
        />
        {onLook === null ? null : (
          <button type="button" className="button small" tabIndex={-1} onClick={onLook}>
            <kbd>F3</kbd>
            {mover.personNo === null ? say.resident.find : `${say.person.personNo} ${mover.personNo}`}
          </button>
        )}
        {onRemove === null ? null : (
          <button type="button" className="button small quiet" onClick={onRemove}>
            {say.form.remove}
          </button>
        )}
      </div>
      {papers.length === 0 ? null : (
        <div className="reception-papers" role="group" aria-label={say.reception.papers}>
          {papers.map((paper) => (
            <PaperMark
              key={paper}
              paper={paper}
              mark={mover.papers[paper]}
              onTurn={() => onChange({ papers: turnPaper(mover.papers, paper) })}
            />
          ))}
        </div>
      )}
    </>
  )
}

type MarkProps = { paper: string; mark: MoverForm['papers'][string] | undefined; onTurn: () => void }

/** Space turns it: nothing said, shown, missing. */
function PaperMark({ paper, mark, onTurn }: MarkProps) {
  const sign = mark === 'shown' ? '✓' : mark === 'missing' ? '✕' : '－'
  return (
    <button
      type="button"
      className={`paper-mark ${mark ?? 'none'}`}
      aria-label={`${paper}　${say.reception.marks[mark ?? 'none']}`}
      onClick={onTurn}
    >
      <b aria-hidden="true">{sign}</b>
      {paper}
    </button>
  )
}
