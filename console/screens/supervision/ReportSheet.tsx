/** One report opened: claimed beside logged, copies beside requests, time by worker and post, and who said what. */
import { momentText } from '../../app/moment.ts'
import type { ComparedItem, ReportDetail, ReportLine } from '../../ask/shapes/supervision.ts'
import { say } from '../../messages/say.ts'
import { reading } from '../../parts/Scroller/reading.ts'
import { dayText, periodText } from './dayText.ts'

type SheetProps = { readonly line: ReportLine; readonly onRedraft: (() => void) | null }

export function ReportSheet({ line, onRedraft }: SheetProps) {
  const { detail } = line
  if (detail === null) return null
  return (
    <section className="supervision-sheet panel" {...reading(say.supervision.sheet)}>
      <h2>
        {say.supervision.sheet}　{line.number}　{periodText(line.periodFrom, line.periodUntil)}
        {onRedraft === null ? null : (
          <button type="button" className="button small push" onClick={onRedraft}>
            {say.supervision.draftTitle}
          </button>
        )}
      </h2>
      <div className="supervision-columns">
        <Compared rows={detail.compared} />
        <People of={detail.logged.people} />
      </div>
      <Sheets of={detail} />
      <History of={detail} />
    </section>
  )
}

export const itemWord = (item: string): string => {
  const items: Readonly<Record<string, string>> = say.supervision.items
  return items[item] ?? item
}

function Compared({ rows }: { rows: readonly ComparedItem[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say.supervision.item}</th>
          <th scope="col" className="number">
            {say.supervision.logged}
          </th>
          <th scope="col" className="number">
            {say.supervision.claimed}
          </th>
          <th scope="col">{say.supervision.difference}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ item, logged, claimed }) => (
          <tr key={item}>
            <th scope="row">{itemWord(item)}</th>
            <td className="number">{logged ?? say.supervision.noLog}</td>
            <td className="number">{claimed ?? ''}</td>
            <td>
              <Difference logged={logged} claimed={claimed} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Difference({ logged, claimed }: Pick<ComparedItem, 'logged' | 'claimed'>) {
  if (logged === null || claimed === null) return null
  if (logged === claimed) return <span className="mark good">{say.supervision.asLogged}</span>
  return claimed > logged ? (
    <span className="mark bad">✕ +{claimed - logged}</span>
  ) : (
    <span className="mark care">▲ −{logged - claimed}</span>
  )
}

const postText = (postNo: number | null): string =>
  postNo === null ? say.supervision.noPost : `${say.supervision.post}${postNo}`

function People({ of }: { of: ReportDetail['logged']['people'] }) {
  return (
    <table aria-label={say.supervision.people}>
      <thead>
        <tr>
          <th scope="col">{say.supervision.worker}</th>
          <th scope="col">{say.supervision.post}</th>
          <th scope="col" className="number">
            {say.supervision.minutes}
          </th>
          <th scope="col" className="number">
            {say.supervision.active}
          </th>
        </tr>
      </thead>
      <tbody>
        {of.map(({ workerId, name, postNo, minutes, activeMinutes }) => (
          <tr key={`${workerId} ${postNo}`}>
            <th scope="row">{name}</th>
            <td>{postText(postNo)}</td>
            <td className="number">{minutes}</td>
            <td className="number">{activeMinutes}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Sheets({ of: { uneven } }: { of: ReportDetail }) {
  if (uneven.length === 0) return <p>{say.supervision.even}</p>
  return (
    <>
      <h3>▲ {say.supervision.uneven}</h3>
      {uneven.map(({ day, postNo, printed, spoiled, requested }) => (
        <p key={`${day} ${postNo}`}>
          {dayText(day)}　{postText(postNo)}　{say.supervision.printed} {printed}　{say.supervision.spoiled}{' '}
          {spoiled}　{say.supervision.requested} {requested}
        </p>
      ))}
    </>
  )
}

function History({ of: { steps } }: { of: ReportDetail }) {
  return (
    <>
      <h3>{say.supervision.history}</h3>
      {steps.map(({ step, at, by, content }) => (
        <p key={at}>
          {momentText(at)}　<b>{say.supervision.states[step]}</b>　{by}
          {[
            [say.supervision.trouble, content.trouble],
            [say.supervision.remarks, content.remarks],
            [say.supervision.reason, content.reason],
            [say.supervision.note, content.note],
          ].map(([word, text]) => (text === undefined || text === '' ? null : `　${word}：${text}`))}
        </p>
      ))}
    </>
  )
}
