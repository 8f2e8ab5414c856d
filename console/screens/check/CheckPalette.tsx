/** The character palette over the field that is typed again. */
import { useState } from 'react'
import type { Change } from '../../app/kept.ts'
import { CharacterPalette } from '../../parts/CharacterPalette/CharacterPalette.tsx'
import { focusedPath, jumpTo } from '../../parts/FindingList/jump.ts'
import type { CheckState } from './sheet.ts'

type PaletteProps = { state: CheckState; onChange: Change<CheckState>; onClose: () => void }

export function CheckPalette({ state, onChange, onClose }: PaletteProps) {
  const [path] = useState(focusedPath)
  if (path === undefined) return null
  return (
    <CharacterPalette
      text={state.typed[path] ?? ''}
      onChange={(text) => onChange((now) => ({ ...now, typed: { ...now.typed, [path]: text } }))}
      onClose={() => {
        onClose()
        requestAnimationFrame(() => jumpTo(path))
      }}
    />
  )
}
