/** Binds a screen's actions to its function keys for as long as the screen is shown. */
import { useLayoutEffect, useRef } from 'react'
import { addLayer, layerChanged } from './layers.ts'
import type { Layer } from './layers.ts'
import { keysOf } from './screens.ts'
import type { ActionOf, Binding, FrameAction, ScreenId } from './screens.ts'

/** null: the action makes no sense now; the key is shown dimmed and does nothing. */
export type Handler = (() => void) | null | { readonly run: () => void; readonly count: number }
export type Handlers<S extends ScreenId> = Readonly<Record<Exclude<ActionOf<S>, FrameAction>, Handler>> &
  Readonly<Partial<Record<FrameAction, Handler>>>

export const bindingsOf = (
  screen: ScreenId,
  handlers: Readonly<Partial<Record<string, Handler>>>,
): readonly Binding[] =>
  keysOf(screen).map(({ key, action }) => ({ key, action, ...bound(handlers[action] ?? null) }))

const bound = (handler: Handler) => (typeof handler === 'function' || handler === null ? { run: handler } : handler)

/** Keeps one layer in step with the bindings of the latest render. */
export const useBindings = (bindings: readonly Binding[]): void => {
  const layer = useRef<Layer>({ bindings: [] })
  useLayoutEffect(() => addLayer(layer.current), [])
  useLayoutEffect(() => {
    layer.current.bindings = bindings
    layerChanged()
  })
}
