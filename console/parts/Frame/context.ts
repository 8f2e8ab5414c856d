/** What the frame does for any screen. */
import { createContext, useContext } from 'react'

export type FrameActions = {
  readonly openHelp: () => void
  readonly goSearch: () => void
}

export const FrameContext = createContext<FrameActions>({ openHelp: () => undefined, goSearch: () => undefined })

export const useFrame = (): FrameActions => useContext(FrameContext)
