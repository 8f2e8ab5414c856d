/** The paper form as a picture: chosen as a file, dropped, or pasted. It is sealed with the case on the server. */
import { useEffect, useState } from 'react'
import { say } from '../../messages/say.ts'
import { useBlobUrl } from '../PaperView/useBlobUrl.ts'
import './ScanPanel.css'

export type ScanFile = { readonly mime: string; readonly base64: string; readonly fileName: string }

const KINDS = ['image/png', 'image/jpeg', 'application/pdf']
/** Base64 is a third longer; the server takes twelve million characters. */
const LIMIT_BYTES = 8_500_000

type ScanProps = { scan: ScanFile | null; onScan: (scan: ScanFile | null) => void }

export function ScanPanel({ scan, onScan }: ScanProps) {
  const [fault, setFault] = useState<string>()
  const url = useBlobUrl(scan ?? undefined)
  const take = (file: File | undefined): void => {
    if (file === undefined) return
    if (!KINDS.includes(file.type) || file.size > LIMIT_BYTES) return setFault(say.reception.scanFault)
    setFault(undefined)
    void readFile(file).then(onScan)
  }
  usePaste(take)
  return (
    <section
      className="panel scan-panel"
      aria-label={say.paper.title}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        take(event.dataTransfer.files[0])
      }}
    >
      <p className="row-line">
        <b>{say.paper.title}</b>
        <label className="button small file-button">
          {say.reception.scanChoose}
          <input type="file" accept={KINDS.join(',')} onChange={(event) => take(event.target.files?.[0])} />
        </label>
      </p>
      {fault === undefined ? null : (
        <p className="reading bad" role="alert">
          ✕ {fault}
        </p>
      )}
      {scan === null ? (
        <p className="soft">{say.reception.scanHint}</p>
      ) : (
        <p className="row-line">
          {scan.mime === 'application/pdf' || url === undefined ? null : (
            <img className="scan-small" src={url} alt={say.paper.alt} />
          )}
          <span className="mark good">✓ {scan.fileName}</span>
          <button type="button" className="button small quiet" onClick={() => onScan(null)}>
            {say.reception.scanRemove}
          </button>
        </p>
      )}
    </section>
  )
}

const readFile = (file: File): Promise<ScanFile> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('error', () => reject(new Error('the file could not be read')))
    reader.addEventListener('load', () => {
      const text = typeof reader.result === 'string' ? reader.result : ''
      resolve({ mime: file.type, base64: text.slice(text.indexOf(',') + 1), fileName: file.name })
    })
    reader.readAsDataURL(file)
  })

/** A picture in the clipboard, pasted anywhere on the screen. */
const usePaste = (take: (file: File | undefined) => void): void => {
  useEffect(() => {
    const hear = (event: ClipboardEvent): void => {
      const file = event.clipboardData?.files[0]
      if (file !== undefined) take(file)
    }
    window.addEventListener('paste', hear)
    return () => window.removeEventListener('paste', hear)
  })
}
