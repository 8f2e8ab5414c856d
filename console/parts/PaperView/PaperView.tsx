/**
 * The paper as it came in: one page at a time, larger or smaller, turned, and moved with the keys while the hands
 * stay on the form.
 */
import { useEffect, useRef, useState } from 'react'
import { useView } from '../../ask/useView.ts'
import type { ScanRef } from '../../ask/shapes/roads.ts'
import { isComposing } from '../../keys/composing.ts'
import { say } from '../../messages/say.ts'
import { PdfFrame } from '../PdfFrame/PdfFrame.tsx'
import { useBlobUrl } from './useBlobUrl.ts'
import './PaperView.css'

const ZOOMS = [0.5, 0.75, 1, 1.5, 2, 3]
const STEP_PX = 80

export function PaperView({ caseId, scans }: { caseId: string; scans: readonly ScanRef[] }) {
  const [at, setAt] = useState(0)
  const [zoom, setZoom] = useState(2)
  const [turned, setTurned] = useState(0)
  const room = useRef<HTMLElement>(null)
  const scan = scans[at]
  const next = (): void => setAt((now) => (now + 1) % Math.max(1, scans.length))
  usePaperKeys(room, {
    larger: () => setZoom((now) => Math.min(now + 1, ZOOMS.length - 1)),
    smaller: () => setZoom((now) => Math.max(now - 1, 0)),
    next,
  })
  return (
    <section ref={room} className="paper-view panel" aria-label={say.paper.title}>
      <p className="paper-head">
        <b>{say.paper.title}</b>
        {scans.length > 1 ? (
          <button type="button" className="button small" onClick={next}>
            {say.paper.page(at + 1, scans.length)}
          </button>
        ) : null}
        <span className="soft push">{say.paper.keys}</span>
        <button type="button" className="button small" onClick={() => setTurned((now) => (now + 90) % 360)}>
          {say.paper.turn}
        </button>
      </p>
      <div className="paper-room">
        {scan === undefined ? (
          <p className="soft paper-none">{say.paper.none}</p>
        ) : (
          <Page caseId={caseId} scan={scan} zoom={ZOOMS[zoom] ?? 1} turned={turned} />
        )}
      </div>
    </section>
  )
}

function Page({ caseId, scan, zoom, turned }: { caseId: string; scan: ScanRef; zoom: number; turned: number }) {
  const { answer, problem } = useView('scan', { caseId, scanNo: scan.scanNo })
  const url = useBlobUrl(answer ?? undefined)
  if (problem !== undefined) return <p className="soft paper-none">✕ {say.failure.failed.says}</p>
  if (url === undefined) return <p className="soft paper-none">{say.frame.loading}</p>
  if (scan.mime === 'application/pdf') return <PdfFrame url={url} title={say.paper.title} />
  return (
    <img
      className="paper-image"
      src={url}
      alt={say.paper.alt}
      style={{ width: `${zoom * 100}%`, transform: `rotate(${turned}deg)` }}
    />
  )
}

type Moves = { readonly larger: () => void; readonly smaller: () => void; readonly next: () => void }

/**
 * Ctrl with an arrow moves the paper, with PageUp and PageDown makes it larger and smaller, with Home turns the
 * page.
 */
const usePaperKeys = (room: React.RefObject<HTMLElement | null>, { larger, smaller, next }: Moves): void => {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || isComposing(event)) return
      const act = {
        ArrowDown: () => room.current?.scrollBy(0, STEP_PX),
        ArrowUp: () => room.current?.scrollBy(0, -STEP_PX),
        ArrowRight: () => room.current?.scrollBy(STEP_PX, 0),
        ArrowLeft: () => room.current?.scrollBy(-STEP_PX, 0),
        ' ': larger,
        Backspace: smaller,
        Enter: next,
      }[event.key]
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  })
}
