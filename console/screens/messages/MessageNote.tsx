/** What is behind the chosen notice: why it could not go or be taken in, and what to do about it. */
import { momentText } from '../../app/moment.ts'
import type { Message } from '../../ask/shapes/messages.ts'
import { say } from '../../messages/say.ts'

export function MessageNote({ message }: { message: Message | undefined }) {
  if (message === undefined) return <p className="message-note panel soft">{say.line.choose}</p>
  const { title, reason, reference, messageId, triedAt, attempts, direction } = message
  return (
    <div className="message-note panel">
      <b>{title}</b>
      {reason === null ? null : (
        <p className="reason">
          <b>✕ {reason.says}</b>　{reason.remedy}
        </p>
      )}
      {reference === null ? null : (
        <span>
          {say.line.reference}　<b>{reference}</b>
        </span>
      )}
      {triedAt === null || direction === 'in' ? null : (
        <span className="soft">
          {momentText(triedAt)}　{say.line.attempts(attempts)}
        </span>
      )}
      {messageId === null ? null : (
        <span className="soft">
          {say.line.messageId}　{messageId}
        </span>
      )}
    </div>
  )
}
