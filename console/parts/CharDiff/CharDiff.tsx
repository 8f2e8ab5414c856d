/** Two readings of one item, the characters that differ marked by a frame and a colour. */
import { say } from '../../messages/say.ts'
import { diffText } from './diff.ts'
import type { DiffPiece } from './diff.ts'
import './CharDiff.css'

export function CharDiff({ entered, typed }: { entered: string; typed: string }) {
  const { left, right } = diffText(entered, typed)
  return (
    <dl className="char-diff">
      <dt>{say.check.entered}</dt>
      <dd className="names">
        <Pieces pieces={left} />
      </dd>
      <dt>{say.check.typed}</dt>
      <dd className="names">
        <Pieces pieces={right} />
      </dd>
    </dl>
  )
}

function Pieces({ pieces }: { pieces: readonly DiffPiece[] }) {
  return pieces.map(({ text, same }, at) =>
    same ? (
      <span key={at}>{text}</span>
    ) : (
      <mark key={at} className="char-differs">
        {text.replaceAll('　', '□')}
      </mark>
    ),
  )
}
