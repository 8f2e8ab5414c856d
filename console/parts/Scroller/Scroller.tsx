/** Fields that scroll in their own room; where they are only read, the room itself takes the arrow keys. */
import type { ReactNode, Ref } from 'react'
import { reading } from './reading.ts'

type ScrollerProps = {
  readonly ref?: Ref<HTMLDivElement>
  readonly className: string
  readonly label: string
  readonly readOnly: boolean
  readonly children: ReactNode
}

export function Scroller({ ref, className, label, readOnly, children }: ScrollerProps) {
  return (
    <div
      {...(ref === undefined ? {} : { ref })}
      className={`${className} scrolls`}
      {...(readOnly ? reading(label) : {})}
    >
      <fieldset disabled={readOnly}>{children}</fieldset>
    </div>
  )
}
