/**
 * 受付: who came, what they showed, who moves, which papers are there and which are not, and the paper itself as a
 * picture.
 */
import { useEffect, useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { kindTitle, loadKinds } from '../../app/kinds.ts'
import type { KindGroup } from '../../app/kinds.ts'
import { slot, useKept } from '../../app/kept.ts'
import { may, useSession } from '../../app/session.ts'
import { useAct } from '../../ask/useAct.ts'
import { say } from '../../messages/say.ts'
import { focusedPath, jumpTo } from '../../parts/FindingList/jump.ts'
import { namesResidents } from '../../parts/FormView/residents.ts'
import { PersonPicker } from '../../parts/PersonPicker/PersonPicker.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { Work } from '../../parts/Work/Work.tsx'
import { FilerPanel } from './FilerPanel.tsx'
import { MoversPanel } from './MoversPanel.tsx'
import { Received } from './Received.tsx'
import { BLANK_MOVER, blankReception, lacking, receptionInput, sourceOf, sourcesOf } from './reception.ts'
import type { ReceptionForm, Source } from './reception.ts'
import './Reception.css'

const kept = slot<ReceptionForm>(() => blankReception('move-in'))

/** Folder of the kinds somebody comes with. */
const BY_NOTIFICATION = 'by-notification'

type Receipt = { readonly caseId: string; readonly receiptNo: string }

export default function Reception() {
  const [groups, setGroups] = useState<readonly KindGroup[]>()
  useEffect(() => void loadKinds().then(setGroups), [])
  return groups === undefined ? <Waiting /> : <ReceptionDesk groups={groups} />
}

function Waiting() {
  const navigate = useNavigate()
  const nothing = { addMover: null, choosePerson: null, nextFinding: null, receive: null }
  return (
    <Work screen="reception" keys={{ ...nothing, back: () => void navigate({ to: '/' }) }}>
      <p className="soft" role="status">
        {say.frame.loading}
      </p>
    </Work>
  )
}

function ReceptionDesk({ groups }: { groups: readonly KindGroup[] }) {
  const navigate = useNavigate()
  const session = useSession()
  const [form, keep] = useKept(kept, '')
  const receiving = useAct<Receipt>('receive')
  const [receipt, setReceipt] = useState<Receipt>()
  const [looking, setLooking] = useState<number | null>(null)
  const missing = lacking(form)
  const group = groups.find(({ kinds }) => kinds.some(({ id }) => id === form.kind))
  const chosen = group?.kinds.find(({ id }) => id === form.kind)
  const sources = sourcesOf(chosen?.form)
  const change = (part: Partial<ReceptionForm>): void => keep((now) => ({ ...now, ...part }))
  const addMover = (): void => {
    change({ movers: [...form.movers, BLANK_MOVER] })
    requestAnimationFrame(() => jumpTo(`movers.${form.movers.length}.name`))
  }
  const receive = async (): Promise<void> => {
    const done = await receiving.run(receptionInput(form, say.evidence, sources))
    if (done === undefined) return
    setReceipt(done)
    keep(blankReception(form.kind))
  }
  const mayLook = namesResidents(chosen?.form) && may(session, 'look', 'resident-search')
  return (
    <Work
      screen="reception"
      keys={{
        addMover,
        choosePerson: mayLook ? () => setLooking(moverHere(form)) : null,
        nextFinding:
          missing.length === 0
            ? null
            : { run: () => jumpTo(missing[0] === 'name' ? 'filer.name' : 'movers.0.name'), count: missing.length },
        receive: missing.length === 0 && !receiving.busy ? () => void receive() : null,
        back: () => void navigate({ to: '/' }),
      }}
      beside={sources.length === 0 ? null : <SourceChoice form={form} sources={sources} onChange={change} />}
    >
      <div className="reception">
        <KindChoice groups={groups} form={form} onChange={change} />
        <ProblemNote problem={receiving.problem} />
        {receiving.problem?.findings.map(({ code, says, remedy }) => (
          <p key={code} className="problem-note" role="alert">
            <b>✕ {says}</b>
            {remedy}
          </p>
        ))}
        <div className="reception-columns">
          <FilerPanel form={form} isExOfficio={group?.id !== BY_NOTIFICATION} onChange={change} />
          <MoversPanel form={form} onChange={change} onLook={mayLook ? setLooking : null} />
        </div>
      </div>
      {looking === null ? null : (
        <MoverPicker form={form} at={looking} onChange={change} onClose={() => setLooking(null)} />
      )}
      {receipt === undefined ? null : (
        <Received receipt={receipt} kind={form.kind} onClose={() => setReceipt(undefined)} />
      )}
    </Work>
  )
}

/** The mover whose row has the focus; else the first who has no name yet. */
const moverHere = ({ movers }: ReceptionForm): number => {
  const at = /^movers\.(\d+)\./.exec(focusedPath() ?? '')?.[1]
  const blank = movers.findIndex(({ name }) => name.trim() === '')
  return at === undefined ? Math.max(0, blank) : Number(at)
}

type PickProps = {
  form: ReceptionForm
  at: number
  onChange: (part: Partial<ReceptionForm>) => void
  onClose: () => void
}

function MoverPicker({ form, at, onChange, onClose }: PickProps) {
  const name = form.movers[at]?.name ?? ''
  return (
    <PersonPicker
      title={say.resident.choose}
      hint={say.resident.hint}
      words={name}
      atOnce={name.trim() !== ''}
      shelf="live"
      onPick={(row) => {
        const mover = { ...(form.movers[at] ?? BLANK_MOVER), name: row.name, personNo: row.personNo }
        onChange({ movers: form.movers.toSpliced(at, 1, mover) })
        onClose()
        requestAnimationFrame(() => jumpTo(`movers.${at}.name`))
      }}
      onClose={onClose}
    />
  )
}

type KindProps = {
  groups: readonly KindGroup[]
  form: ReceptionForm
  onChange: (part: Partial<ReceptionForm>) => void
}

/** Arrow keys walk all of them: what is notified, what the office does by itself, what is asked for. */
function KindChoice({ groups, form, onChange }: KindProps) {
  const titles: Readonly<Record<string, string>> = say.reception.groups
  const papers = { id: 'papers', kinds: [{ id: 'residence-copy', title: kindTitle('residence-copy') }] }
  return (
    <fieldset className="reception-kinds" role="radiogroup" aria-label={say.reception.kind}>
      {[...groups, papers].map(({ id, kinds }) => (
        <div key={id} className="reception-group">
          <b>{titles[id] ?? id}</b>
          {kinds.map((kind) => (
            <label key={kind.id} className="choice reception-kind">
              <input
                type="radio"
                name="reception-kind"
                autoFocus={form.kind === kind.id}
                checked={form.kind === kind.id}
                onChange={() => onChange({ kind: kind.id })}
              />
              {kind.title}
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  )
}

type SourceProps = {
  form: ReceptionForm
  sources: readonly Source[]
  onChange: (part: Partial<ReceptionForm>) => void
}

function SourceChoice({ form, sources, onChange }: SourceProps) {
  return (
    <label className="reception-from push">
      {say.reception.source}
      <select
        className="input reception-source"
        value={sourceOf(form, sources)}
        onChange={(event) => onChange({ source: sources.find((source) => source === event.target.value) ?? null })}
      >
        {sources.map((source) => (
          <option key={source} value={source}>
            {say.sources[source]}
          </option>
        ))}
      </select>
    </label>
  )
}
