/** ポストの一日: printed sheets stand beside what was asked for, for each post. */
import { may, useSession } from '../../app/session.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'

const NUMBERS = ['handed', 'entered', 'passed', 'returned', 'flagged', 'asked', 'printed', 'spoiled'] as const

export function PostDays({ day }: { day: string }) {
  const session = useSession()
  const { answer } = useView('post-day', may(session, 'look', 'post-day') ? { day } : null, { keep: true })
  if (answer === undefined || answer.rows.length === 0) return null
  const { dayColumns } = say.review
  return (
    <section className="post-days" aria-label={say.review.day}>
      <h2>{say.review.day}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{dayColumns.post}</th>
            {NUMBERS.map((name) => (
              <th key={name} scope="col" className="numeric">
                {dayColumns[name]}
              </th>
            ))}
            <th scope="col">{dayColumns.fits}</th>
          </tr>
        </thead>
        <tbody>
          {answer.rows.map((row) => (
            <tr key={`${row.contractId} ${row.postNo}`}>
              <th scope="row">
                {say.worker.post(row.postNo, row.title)}　{row.contractor}
              </th>
              {NUMBERS.map((name) => (
                <td key={name} className="numeric">
                  {row[name]}
                </td>
              ))}
              <td>
                <span className={row.fits ? 'mark good' : 'mark care'}>
                  {row.fits ? `✓ ${say.review.fits}` : `▲ ${say.review.off}`}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
