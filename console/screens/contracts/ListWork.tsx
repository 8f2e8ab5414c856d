/** The screen around its three lists: which of them is open, and what it does with the keys. */
import type { ReactNode } from 'react'
import { useNavigate } from '@tanstack/react-router'
import type { Handler } from '../../keys/useKeys.ts'
import { say } from '../../messages/say.ts'
import { Tabs } from '../../parts/Tabs/Tabs.tsx'
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
  const navigate = useNavigate()
  const step = (by: number): void =>
    onList(LISTS[(LISTS.indexOf(list) + by + LISTS.length) % LISTS.length] ?? list)
  return (
    <Work
      screen="contracts"
      keys={{
        ...actions,
        previousTab: () => step(-1),
        nextTab: () => step(1),
        back: () => void navigate({ to: '/' }),
      }}
      beside={
        <Tabs
          label={say.frame.titles.contracts}
          tabs={LISTS.map((id) => ({ id, title: say.contracts.lists[id] }))}
          chosen={list}
          onChoose={onList}
        />
      }
    >
      {children}
    </Work>
  )
}
