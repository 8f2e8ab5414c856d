/**
 * The draft while it is typed: kept in memory behind the lock, saved on the server every minute, when the officer
 * leaves, and on F5.
 */
import { useCallback, useEffect, useRef, useState } from 'react'
import { clockText } from '../../app/moment.ts'
import { slot, useKept } from '../../app/kept.ts'
import { useAct } from '../../ask/useAct.ts'
import type { Problem, SpokenFinding } from '../../ask/problem.ts'
import { withValue } from '../../parts/Field/value.ts'
import type { Notes } from '../../parts/ConfirmDialog/ConfirmDialog.tsx'
import { asDraft } from './draft.ts'

export type EntryState = {
  /** null until the case has been read. */
  readonly draft: unknown
  /** As the server has it. */
  readonly saved: string
  readonly findings: readonly SpokenFinding[]
  /** The draft of which they were said. */
  readonly told: unknown
  readonly notes: Notes
}

const BLANK: EntryState = { draft: null, saved: '', findings: [], told: null, notes: {} }
const kept = slot<EntryState>(() => BLANK)
const SAVE_EVERY_MS = 60_000

export type DraftDesk = {
  readonly state: EntryState
  readonly set: (path: string, value: unknown) => void
  readonly replace: (change: (draft: unknown) => unknown) => void
  readonly begin: (draft: unknown, isSaved: boolean) => void
  readonly tell: (findings: readonly SpokenFinding[]) => void
  readonly note: (code: string, note: string) => void
  readonly save: () => Promise<void>
  readonly savedAt: string | null
  readonly problem: Problem | undefined
  readonly isDirty: boolean
  /** Handed on, parked or withdrawn: nothing of it is saved any more. */
  readonly forget: () => void
}

export const useDraft = (caseId: string, mayWrite: boolean): DraftDesk => {
  const [state, keep] = useKept(kept, caseId)
  const saving = useAct('save-draft')
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const isDirty = state.draft !== null && JSON.stringify(state.draft) !== state.saved
  const { run } = saving
  const save = useCallback(async (): Promise<void> => {
    const { draft, saved } = kept.read(caseId)
    const text = JSON.stringify(draft)
    if (draft === null || text === saved) return
    if ((await run({ caseId, draft: asDraft(draft) })) === undefined) return
    kept.write(caseId, { ...kept.read(caseId), saved: text })
    setSavedAt(clockText(new Date().toISOString()))
  }, [caseId, run])
  const finished = useRef(false)
  useSaving(save, mayWrite, finished)
  useForgetting(caseId, finished)
  return {
    state,
    save,
    savedAt,
    isDirty,
    problem: saving.problem,
    set: (path, value) => keep((now) => ({ ...now, draft: withValue(now.draft, path, value) })),
    replace: (change) => keep((now) => ({ ...now, draft: change(now.draft) })),
    begin: (draft, isSaved) => keep((now) => ({ ...now, draft, saved: isSaved ? JSON.stringify(draft) : '' })),
    tell: (findings) => keep((now) => ({ ...now, findings, told: now.draft })),
    note: (code, text) => keep((now) => ({ ...now, notes: { ...now.notes, [code]: text } })),
    forget: () => {
      finished.current = true
    },
  }
}

type Flag = { readonly current: boolean }

const useSaving = (save: () => Promise<void>, mayWrite: boolean, finished: Flag): void => {
  const latest = useRef({ save, mayWrite })
  useEffect(() => {
    latest.current = { save, mayWrite }
  })
  useEffect(() => {
    const keep = (): void => {
      if (latest.current.mayWrite && !finished.current) void latest.current.save()
    }
    const timer = setInterval(keep, SAVE_EVERY_MS)
    return () => {
      clearInterval(timer)
      keep()
    }
  }, [finished])
}

/** What has been handed on is no longer this screen's: it is dropped when the screen goes, and saved no more. */
const useForgetting = (caseId: string, finished: Flag): void => {
  useEffect(
    () => () => {
      if (finished.current) kept.write(caseId, BLANK)
    },
    [caseId, finished],
  )
}
