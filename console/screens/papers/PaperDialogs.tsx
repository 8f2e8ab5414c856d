/** Recording where papers lie, and that papers or review prints are no more. */
import { useSession } from '../../app/session.ts'
import { say } from '../../messages/say.ts'
import { ActDialog } from '../../parts/ActDialog/ActDialog.tsx'

type Ends = { readonly onDone: () => void; readonly onClose: () => void }

const trimmed = (text: string | undefined): string | null => (text ?? '').trim() || null

export function FileDialog({ papers, ...ends }: Ends & { papers: readonly string[] }) {
  return (
    <ActDialog
      {...ends}
      title={say.shelf.fileTitle(papers.length)}
      act="file-papers"
      action="filePapers"
      fields={[
        { name: 'place', label: say.shelf.place, type: 'text', required: true, hint: say.shelf.placeHint },
        { name: 'medium', label: say.shelf.medium, type: 'choice', choices: say.shelf.media, initial: 'box' },
      ]}
      input={({ place = '', medium }) => ({ papers, medium, place: place.trim() })}
    />
  )
}

type DisposeProps = Ends & { papers: readonly string[]; witnessed: boolean }

export function DisposeDialog({ papers, witnessed, ...ends }: DisposeProps) {
  const { today } = useSession()
  return (
    <ActDialog
      {...ends}
      title={say.shelf.disposeTitle(papers.length)}
      act="dispose-papers"
      action="disposePapers"
      tone="care"
      fields={[
        { name: 'disposedOn', label: say.shelf.disposedOn, type: 'day', required: true, initial: today.civil },
        { name: 'method', label: say.shelf.method, type: 'choice', choices: say.shelf.methods, initial: 'dissolved' },
        {
          name: 'witness',
          label: say.shelf.witness,
          type: 'text',
          required: witnessed,
          hint: say.shelf.witnessHint,
        },
        { name: 'note', label: say.shelf.note, type: 'note' },
      ]}
      input={({ disposedOn, method, witness, note }) => ({
        papers,
        disposedOn,
        method,
        witness: trimmed(witness),
        note: trimmed(note),
      })}
    >
      <p>{say.shelf.disposeNote}</p>
    </ActDialog>
  )
}

export function DestroyDialog({ prints, ...ends }: Ends & { prints: readonly string[] }) {
  return (
    <ActDialog
      {...ends}
      title={say.shelf.destroyTitle(prints.length)}
      act="destroy-review-prints"
      action="disposePapers"
      tone="care"
      fields={[
        { name: 'method', label: say.shelf.method, type: 'choice', choices: say.shelf.methods, initial: 'shredded' },
      ]}
      input={({ method }) => ({ prints, method })}
    />
  )
}
