/** One frame on every screen: header, work area, function keys; the menu and the manual open over it. */
import { useEffect, useState } from 'react'
import { Outlet, useNavigate } from '@tanstack/react-router'
import { useIdleLock, useLeaveKey } from '../../app/idle.ts'
import { useSession } from '../../app/session.ts'
import { isComposing } from '../../keys/composing.ts'
import { listenToKeys } from '../../keys/listen.ts'
import { say } from '../../messages/say.ts'
import { HelpPanel } from '../Help/HelpPanel.tsx'
import { FrameContext } from './context.ts'
import { Header } from './Header.tsx'
import { KeyBar } from './KeyBar.tsx'
import { Menu } from './Menu.tsx'
import './Frame.css'

export function Frame() {
  const { office, log } = useSession()
  const navigate = useNavigate()
  const [open, setOpen] = useState<'menu' | 'help' | null>(null)
  const close = (): void => setOpen(null)
  useIdleLock(office.idleLockMinutes)
  useLeaveKey()
  useEffect(listenToKeys, [])
  useMenuKey(() => setOpen('menu'))
  return (
    <FrameContext value={{ openHelp: () => setOpen('help'), goSearch: () => void navigate({ to: '/search' }) }}>
      <div className="frame">
        <Header onMenu={() => setOpen('menu')} />
        {log === null || log.open ? (
          <span />
        ) : (
          <p className="log-banner" role="alert">
            ✕ {say.frame.logClosed}：{say.frame.logClosedLong}
          </p>
        )}
        <main id="work" tabIndex={-1}>
          <Outlet />
        </main>
        <KeyBar />
        {open === 'menu' ? <Menu onClose={close} /> : null}
        {open === 'help' ? <HelpPanel onClose={close} /> : null}
      </div>
    </FrameContext>
  )
}

/** Ctrl+M opens the menu from anywhere. */
const useMenuKey = (openMenu: () => void): void => {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || event.key.toLowerCase() !== 'm' || isComposing(event)) return
      event.preventDefault()
      openMenu()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  })
}
