/** The error page: what cannot be shown, what to do, and the way back. */
import { useRouter } from '@tanstack/react-router'
import { Problem } from '../../ask/problem.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { Work } from '../../parts/Work/Work.tsx'

export function ProblemScreen({ error, missing = false }: { error?: unknown; missing?: boolean }) {
  const router = useRouter()
  const goHome = (): void => void router.navigate({ to: '/' })
  const words = missing ? say.failure.missing : say.failure.broken
  return (
    <Work screen="problem" keys={{ refresh: () => window.location.reload(), back: goHome }}>
      <div className="stack" role="alert">
        {error instanceof Problem ? (
          <ProblemNote problem={error} />
        ) : (
          <p>
            <b>✕ {words.says}</b>　{words.remedy}
          </p>
        )}
        <p className="row-line">
          <button type="button" className="button strong" autoFocus onClick={goHome}>
            {say.frame.titles['counter-home']}
          </button>
          <button type="button" className="button" onClick={() => window.location.reload()}>
            <kbd>F5</kbd>
            {say.keys.refresh}
          </button>
        </p>
      </div>
    </Work>
  )
}
