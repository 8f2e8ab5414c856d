/**
 * An item the officer's mask or a block has taken away: dots, and the word for why; there is nothing behind them
 * to copy. [STD 10.4]
 */
import { say } from '../../messages/say.ts'

type MaskedProps = { readonly value: string | null | undefined; readonly hidden: boolean; readonly blocked?: boolean }

export function Masked({ value, hidden, blocked = false }: MaskedProps) {
  if (!hidden) return <>{value ?? ''}</>
  return (
    <span className="masked">
      <span aria-hidden="true">●●●●</span>
      <span className="soft">{blocked ? say.masked.blocked : say.masked.masked}</span>
    </span>
  )
}
