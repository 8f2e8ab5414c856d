/** The function keys of the screen, each always at its own place. */
import { useSyncExternalStore } from 'react'
import { listenToLayers, press, topBindings } from '../../keys/layers.ts'
import { F_KEYS } from '../../keys/screens.ts'
import type { Binding, FKey } from '../../keys/screens.ts'
import { say } from '../../messages/say.ts'

export function KeyBar() {
  const bindings = useSyncExternalStore(listenToLayers, topBindings)
  return (
    <nav className="key-bar" aria-label={say.frame.keyBar}>
      {F_KEYS.map((key) => (
        <KeySlot key={key} name={key} binding={bindings.find((binding) => binding.key === key)} />
      ))}
    </nav>
  )
}

function KeySlot({ name, binding }: { name: FKey; binding: Binding | undefined }) {
  const gap = name === 'F5' || name === 'F9' ? <span className="gap" aria-hidden="true" /> : null
  if (binding === undefined)
    return (
      <>
        {gap}
        <span className="none" aria-hidden="true" />
      </>
    )
  return (
    <>
      {gap}
      <button
        type="button"
        className={name === 'F9' ? 'key commit' : 'key'}
        aria-keyshortcuts={name}
        disabled={binding.run === null}
        // The field that has the focus keeps it: the key acts on it.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => press(name)}
      >
        <kbd>{name}</kbd>
        {say.keys[binding.action]}
        {binding.count === undefined ? null : <b className="key-count">{binding.count}</b>}
      </button>
    </>
  )
}
