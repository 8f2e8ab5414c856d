/**
 * The stack of key bindings: the screen lies at the bottom, an open dialog on top, and only the top one hears the
 * keys.
 */
import type { Binding, FKey } from './screens.ts'

export type Layer = { bindings: readonly Binding[] }

const layers: Layer[] = []
const listeners = new Set<() => void>()
let shown: readonly Binding[] = []

/** Puts a layer on top and gives back how to take it away. */
export const addLayer = (layer: Layer): (() => void) => {
  layers.push(layer)
  tell()
  return () => {
    const at = layers.indexOf(layer)
    if (at >= 0) layers.splice(at, 1)
    tell()
  }
}

/** Says that a layer's bindings were replaced. */
export const layerChanged = (): void => tell()

export const topBindings = (): readonly Binding[] => shown

export const listenToLayers = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Runs what the top layer binds to the key, as it stands now. */
export const press = (key: FKey): void => {
  const binding = layers.at(-1)?.bindings.find((each) => each.key === key)
  binding?.run?.()
}

const tell = (): void => {
  const next = layers.at(-1)?.bindings ?? []
  if (looksTheSame(shown, next)) return
  shown = next
  for (const listener of listeners) listener()
}

/** Only what the bar shows counts; a new closure behind the same key is no reason to draw again. */
const looksTheSame = (a: readonly Binding[], b: readonly Binding[]): boolean =>
  a.length === b.length &&
  a.every((one, at) => {
    const other = b[at]
    return (
      other !== undefined &&
      one.key === other.key &&
      one.action === other.action &&
      (one.run === null) === (other.run === null) &&
      one.count === other.count
    )
  })
