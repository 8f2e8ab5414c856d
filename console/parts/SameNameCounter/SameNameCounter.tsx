/** How many others bear this name: one hit is not yet the right person. */
import { say } from '../../messages/say.ts'

export function SameNameCounter({ count }: { count: number }) {
  if (count < 2) return <p className="soft">{say.search.onlyOne}</p>
  return (
    <p className="same-names">
      <b>▲ {say.search.sameNames(count)}</b>
      {say.search.sameNamesRemedy}
    </p>
  )
}
