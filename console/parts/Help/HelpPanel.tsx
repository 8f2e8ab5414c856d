/** The manual's page of the screen that is open, beside the work. [STD 10.5] */
import { useEffect, useState } from 'react'
import { currentScreen } from '../../app/currentScreen.ts'
import { say } from '../../messages/say.ts'
import { Dialog } from '../Dialog/Dialog.tsx'
import { readMarkdown } from './markdown.ts'
import { Markdown } from './Markdown.tsx'
import './Help.css'

const INDEX = 'index'

export function HelpPanel({ onClose, screen }: { onClose: () => void; screen?: string }) {
  const [page, setPage] = useState<string>(screen ?? currentScreen())
  const text = useManualPage(page)
  return (
    <Dialog
      title={say.help.title}
      onClose={onClose}
      size="side"
      bindings={[{ key: 'F1', action: 'help', run: onClose }]}
      foot={
        <>
          {page === INDEX ? null : (
            <button type="button" className="button" onClick={() => setPage(INDEX)}>
              {say.help.index}
            </button>
          )}
          <button type="button" className="button strong" onClick={onClose}>
            <kbd>Esc</kbd>
            {say.help.close}
          </button>
        </>
      }
    >
      {text === undefined ? <p className="soft">{say.frame.loading}</p> : null}
      {text === null ? <p>{say.help.missing}</p> : null}
      {typeof text === 'string' ? (
        <Markdown blocks={readMarkdown(text)} onFollow={(to) => setPage(to.replace(/\.md$/, ''))} />
      ) : null}
    </Dialog>
  )
}

/** undefined while it comes, null where there is none. */
const useManualPage = (page: string): string | null | undefined => {
  const [found, setFound] = useState<{ page: string; text: string | null }>()
  useEffect(() => {
    let wanted = true
    const show = (text: string | null): void => {
      if (wanted) setFound({ page, text })
    }
    fetch(`/manual/${page}.md`)
      .then(async (response) => show(response.ok ? await response.text() : null))
      .catch(() => show(null))
    return () => {
      wanted = false
    }
  }, [page])
  return found?.page === page ? found.text : undefined
}
