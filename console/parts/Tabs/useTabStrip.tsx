/** The tabs of a screen: the strip beside its title, the keys that go from one to the next, and the way back home. */
import { useNavigate } from '@tanstack/react-router'
import { Tabs } from './Tabs.tsx'

type Tabbed<T extends string> = {
  /** Names the strip to whoever cannot see it. */
  readonly label: string
  /** Those the officer may open, in order. */
  readonly tabs: readonly T[]
  readonly titles: Readonly<Record<T, string>>
  readonly chosen: T
  readonly onTab: (tab: T) => void
}

/** For `Work`: `keys` go with the screen's own, `strip` beside the title. */
export const useTabStrip = <T extends string>({ label, tabs, titles, chosen, onTab }: Tabbed<T>) => {
  const navigate = useNavigate()
  const step = (by: number): void => onTab(tabs[(tabs.indexOf(chosen) + by + tabs.length) % tabs.length] ?? chosen)
  return {
    keys: { previousTab: () => step(-1), nextTab: () => step(1), back: () => void navigate({ to: '/' }) },
    strip: (
      <Tabs
        label={label}
        tabs={tabs.map((id) => ({ id, title: titles[id] }))}
        chosen={chosen}
        onChoose={onTab}
      />
    ),
  }
}
