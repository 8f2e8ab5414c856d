/** Something to know about a case or a person before touching it. */
import { say } from '../../messages/say.ts'

const TONE: Readonly<Record<string, string>> = {
  'support-measure': 'bad',
  blocked: 'bad',
  card: 'mine',
  late: 'care',
  'unread-character': 'care',
  'block-ending': 'care',
}

export function FlagMark({ flag }: { flag: string }) {
  const words: Readonly<Record<string, string>> = say.flags
  return (
    <span className={`mark ${TONE[flag] ?? 'plain'}`}>
      {TONE[flag] === 'bad' ? '▲ ' : ''}
      {words[flag] ?? flag}
    </span>
  )
}
