/** The copies of a request with their numbers, pages and fees. */
import type { RequestRow } from '../../ask/shapes/papers.ts'
import { say } from '../../messages/say.ts'
import { issueNoText } from '../issue/request.ts'
import { CopyMark } from '../resident/CopyMark.tsx'
import { yenOf } from './hand-over.ts'

export function CopiesTable({ request }: { request: RequestRow }) {
  return (
    <table className="copies-table panel">
      <thead>
        <tr>
          <th scope="col">{say.issue.issueNo}</th>
          <th scope="col">{say.person.status}</th>
          <th scope="col" className="number">
            {say.handOver.pages}
          </th>
          <th scope="col" className="number">
            {say.issue.fields.fee}
          </th>
        </tr>
      </thead>
      <tbody>
        {request.copies.map((copy) => (
          <tr key={copy.issueId}>
            <td>
              <b>{issueNoText({ ...copy, municipality: '' })}</b>
            </td>
            <td>
              <CopyMark state={copy.state} />
            </td>
            <td className="number">{copy.pages}</td>
            <td className="number">{say.cash.yen(copy.feeYen)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {say.handOver.sum}
          </th>
          <td className="number">
            <b>{say.cash.yen(yenOf(request))}</b>
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
