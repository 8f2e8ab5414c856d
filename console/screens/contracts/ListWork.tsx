/** The screen around its three lists: which of them is open, and what it does with the keys. */
import type { ReactNode } from 'react'
import type { Handler } from '../../keys/useKeys.ts'
import { say } from '../../messages/say.ts'
import { useTabStrip } from '../../parts/Tabs/useTabStrip.tsx'
import { Work } from '../../parts/Work/Work.tsx'

const LISTS = ['contracts', 'matters', 'contractors'] as const
export type List = (typeof LISTS)[number]

export type ListProps = { readonly onList: (list: List) => void }

type ListActions = {
  readonly addOne: Handler
  readonly stopOne: Handler
  readonly saveOne: Handler
  readonly refresh: Handler
}

type ListWorkProps = ListProps & {
  readonly list: List
  readonly actions: ListActions
  readonly children: ReactNode
}

export function ListWork({ list, actions, onList, children }: ListWorkProps) {
  const { keys, strip } = useTabStrip({
    label: say.frame.titles.contracts,
    tabs: LISTS,
    titles: say.contracts.lists,
    chosen: list,
    onTab: onList,
  })
  return (
    <Work
      screen="contracts"
      keys={{ ...actions, ...keys }}
      beside={strip}
    >
      {children}
    </Work>
  )
}
