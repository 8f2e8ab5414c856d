/** Whether what is typed also lies on the server, and since when. */
import { say } from '../../messages/say.ts'
import type { DraftDesk } from './useDraft.ts'

export function SavedMark({ desk }: { desk: DraftDesk }) {
  const { savedAt, isDirty } = desk
  if (isDirty) return <span className="soft push">{say.entry.unsaved}</span>
  return savedAt === null ? null : (
    <span className="soft push" role="status">
      ✓ {say.entry.savedAt(savedAt)}
    </span>
  )
}
