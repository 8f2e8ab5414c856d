/** A PDF in the browser's own viewer, without the buttons by which it could be kept or printed. */
import { useEffect, useRef } from 'react'
import './PdfFrame.css'

type PdfProps = {
  readonly url: string
  readonly title: string
  /** Told the frame that shows the paper, for printing what has been issued. */
  readonly onFrame?: (frame: HTMLIFrameElement) => void
}

/** The viewer does not start inside a sandbox, so the frame is made by hand; its bytes are our own, from memory. */
export function PdfFrame({ url, title, onFrame }: PdfProps) {
  const room = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const frame = document.createElement('iframe')
    frame.className = 'pdf-frame'
    frame.title = title
    frame.src = `${url}#toolbar=0&navpanes=0&view=FitH`
    room.current?.append(frame)
    onFrame?.(frame)
    return () => frame.remove()
  }, [url, title, onFrame])
  return <div ref={room} className="pdf-room" />
}
