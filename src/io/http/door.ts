/** What stands behind the door: the desk, and in a demonstration the cards of the imaginary town. */
import type { Desk } from '../../desk/desk.ts'

/** A person of the imaginary town, with the password anybody may know. */
export type DemoCard = {
  readonly operator: string
  readonly password: string
  readonly name: string
  readonly title: string
  readonly kind: 'staff' | 'contractor'
  readonly mayDo: readonly string[]
  readonly terminal: string
}

/** Everything a request may reach. */
export type Door = {
  readonly desk: Desk
  readonly mode: 'demo' | 'production'
  /** The imaginary town's people, by whom anyone may sign in; none in production. */
  readonly demoCards: readonly DemoCard[]
}
