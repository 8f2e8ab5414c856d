/**
 * 受付: who came, what they showed, who moves, which papers are there and which are not, and the paper itself as a
 * picture.
 */
import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { EVENT_KINDS, kindTitle } from '../../app/kinds.ts'
import { slot, useKept } from '../../app/kept.ts'
import { useAct } from '../../ask/useAct.ts'
import { say } from '../../messages/say.ts'
import { jumpTo } from '../../parts/FindingList/jump.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { Work } from '../../parts/Work/Work.tsx'
import { FilerPanel } from './FilerPanel.tsx'
import { MoversPanel } from './MoversPanel.tsx'
import { Received } from './Received.tsx'
import { BLANK_MOVER, blankReception, lacking, receptionInput, SOURCES } from './reception.ts'
import type { ReceptionForm } from './reception.ts'
import './Reception.css'

const KINDS = [...EVENT_KINDS, 'residence-copy']
const kept = slot<ReceptionForm>(() => blankReception(KINDS[0] ?? ''))

type Receipt = { readonly caseId: string; readonly receiptNo: string }

export default function Reception() {
  const navigate = useNavigate()
  const [form, keep] = useKept(kept, '')
  const receiving = useAct<Receipt>('receive')
  const [receipt, setReceipt] = useState<Receipt>()
  const missing = lacking(form)
  const change = (part: Partial<ReceptionForm>): void => keep((now) => ({ ...now, ...part }))
  const addMover = (): void => {
    change({ movers: [...form.movers, BLANK_MOVER] })
    requestAnimationFrame(() => jumpTo(`movers.${form.movers.length}.name`))
  }
  const receive = async (): Promise<void> => {
    const done = await receiving.run(receptionInput(form, say.evidence))
    if (done === undefined) return
    setReceipt(done)
    keep(blankReception(form.kind))
  }
  return (
    <Work
      screen="reception"
      keys={{
        addMover,
        nextFinding:
          missing.length === 0
            ? null
            : { run: () => jumpTo(missing[0] === 'name' ? 'filer.name' : 'movers.0.name'), count: missing.length },
        receive: missing.length === 0 && !receiving.busy ? () => void receive() : null,
        back: () => void navigate({ to: '/' }),
      }}
      beside={<KindChoice form={form} onChange={change} />}
    >
      <div className="reception">
        <ProblemNote problem={receiving.problem} />
        {receiving.problem?.findings.map(({ code, says, remedy }) => (
          <p key={code} className="problem-note" role="alert">
            <b>✕ {says}</b>
            {remedy}
          </p>
        ))}
        <div className="reception-columns">
          <FilerPanel form={form} onChange={change} />
          <MoversPanel form={form} onChange={change} />
        </div>
      </div>
      {receipt === undefined ? null : (
        <Received receipt={receipt} kind={form.kind} onClose={() => setReceipt(undefined)} />
      )}
    </Work>
  )
}

type KindProps = { form: ReceptionForm; onChange: (part: Partial<ReceptionForm>) => void }

function KindChoice({ form, onChange }: KindProps) {
  return (
    <>
      <fieldset className="row-line" role="radiogroup" aria-label={say.reception.kind}>
        {KINDS.map((kind) => (
          <label key={kind} className="choice reception-kind">
            <input
              type="radio"
              name="reception-kind"
              autoFocus={form.kind === kind}
              checked={form.kind === kind}
              onChange={() => onChange({ kind, source: blankReception(kind).source })}
            />
            {kindTitle(kind)}
          </label>
        ))}
      </fieldset>
      {form.kind === 'residence-copy' ? null : (
        <label className="reception-from push">
          {say.reception.source}
          <select
            className="input reception-source"
            value={form.source}
            onChange={(event) =>
              onChange({ source: SOURCES.find((source) => source === event.target.value) ?? 'none' })
            }
          >
            {SOURCES.map((source) => (
              <option key={source} value={source}>
                {say.sources[source]}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  )
}
