/** The two keys by which staff hands a case to a contractor's post and takes it back, and the dialog they open. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { CaseRow } from '../../ask/shapes/roads.ts'
import { HandToPost } from './HandToPost.tsx'
import { TakeBack } from './TakeBack.tsx'

type Moving = {
  readonly keys: { readonly handToPost: (() => void) | null; readonly takeFromPost: (() => void) | null }
  readonly dialog: ReactNode
}

export const useMoving = (row: CaseRow | undefined, onDone: () => void): Moving => {
  const session = useSession()
  const [how, setHow] = useState<'hand' | 'take' | null>(null)
  const mayMove = (act: string): boolean => may(session, 'perform', act)
  const ends = { onDone, onClose: () => setHow(null) }
  return {
    keys: {
      handToPost: row !== undefined && isFree(row) && mayMove('hand-to-post') ? () => setHow('hand') : null,
      takeFromPost: row !== undefined && row.post !== null && mayMove('take-back') ? () => setHow('take') : null,
    },
    dialog:
      how === null || row === undefined ? null : how === 'hand' ? (
        <HandToPost caseId={row.caseId} {...ends} />
      ) : (
        <TakeBack caseId={row.caseId} receiptNo={row.receiptNo} {...ends} />
      ),
  }
}

/** What staff has received, no contractor has, and somebody can go on with. */
const isFree = ({ post, state }: CaseRow): boolean => post === null && state !== 'parked' && state !== 'checked'
