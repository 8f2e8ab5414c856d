/** What an officer may do with the sheet, and the small forms that open over it. */
import { may, useSession } from '../../app/session.ts'
import type { Answer, CellName, Group } from '../../ask/shapes/inspection.ts'
import type { At } from './walk.ts'

export type SheetDialog =
  | null
  | { readonly is: 'answer'; readonly at: At; readonly answer: Answer | null }
  | { readonly is: 'take-back' | 'rule'; readonly at: At }
  | { readonly is: 'improve' | 'remove'; readonly group: Group }
  | { readonly is: 'confirm' | 'outside' | 'print' }
  | { readonly is: 'file'; readonly as: 'xlsx' | 'json' }

export type SheetRights = Readonly<
  Record<'answer' | 'rule' | 'outside' | 'write' | 'confirm' | 'print' | 'file', boolean>
>

export const useRights = (): SheetRights => {
  const session = useSession()
  const mayDo = (id: string): boolean => may(session, 'perform', id)
  return {
    answer: mayDo('answer-inspection'),
    rule: mayDo('rule-on-contract'),
    outside: mayDo('register-outside-contract'),
    write: mayDo('write-improvement'),
    confirm: mayDo('confirm-inspection'),
    print: may(session, 'issue', 'inspection-report'),
    file: may(session, 'issue', 'inspection-file'),
  }
}

export const groupOf = (cell: CellName): Group =>
  cell.startsWith('c') ? 'contract' : cell.startsWith('v') ? 'vendor' : 'subvendor'
