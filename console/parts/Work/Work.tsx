/** A screen inside the frame: its title, its person bar, its keys, and the room for its work. */
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { setCurrentScreen } from '../../app/currentScreen.ts'
import { may, useSession } from '../../app/session.ts'
import { moveOnEnter } from '../../keys/enter.ts'
import type { ScreenId } from '../../keys/screens.ts'
import { bindingsOf, useBindings } from '../../keys/useKeys.ts'
import type { Handlers } from '../../keys/useKeys.ts'
import { say } from '../../messages/say.ts'
import { useFrame } from '../Frame/context.ts'
import { Watermark } from '../Frame/Watermark.tsx'
import './Work.css'

export type WorkProps<S extends ScreenId> = {
  readonly screen: S
  readonly keys: Handlers<S>
  /** The exact name of what is done here; the screen's own title where it is left out. [STD 2.3.1] */
  readonly title?: string
  /** The window's title carries this, never a name. */
  readonly receiptNo?: string
  /** Person bar or case bar: always at this place. */
  readonly bar?: ReactNode
  readonly beside?: ReactNode
  readonly children: ReactNode
}

export function Work<S extends ScreenId>({
  screen,
  keys,
  title,
  receiptNo = '',
  bar,
  beside,
  children,
}: WorkProps<S>) {
  const { openHelp, goSearch } = useFrame()
  const maySearch = may(useSession(), 'look', 'resident-search')
  // Whoever may not search is not shown the key either.
  const bindings = bindingsOf(screen, { help: openHelp, search: goSearch, ...keys })
  useBindings(bindings.filter(({ action }) => action !== 'search' || maySearch))
  // Before the screen's own effects ask the server anything.
  useLayoutEffect(() => setCurrentScreen(screen, receiptNo), [screen, receiptNo])
  useEffect(() => {
    document.title = [titleOf(screen), receiptNo, say.frame.product].filter((part) => part !== '').join(' ')
  }, [screen, receiptNo])
  const room = useRef<HTMLElement>(null)
  // A screen nobody has taken the focus on begins at its own head, not at the top of the page.
  useEffect(() => {
    if (document.activeElement === document.body) room.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section
      ref={room}
      className={bar === undefined ? 'work' : 'work with-bar'}
      tabIndex={-1}
      onKeyDown={moveOnEnter}
    >
      {bar}
      <div className="work-title">
        <h1>{title ?? titleOf(screen)}</h1>
        {beside}
      </div>
      <div className="work-body">{children}</div>
      <Watermark />
    </section>
  )
}

export const titleOf = (screen: ScreenId): string => {
  const titles: Readonly<Record<ScreenId, string>> = say.frame.titles
  return titles[screen]
}
