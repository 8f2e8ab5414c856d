/** One incident opened: its clocks, and every step with who took it and when. */
import { momentText } from '../../app/moment.ts'
import type { Incident, IncidentClock } from '../../ask/shapes/supervision.ts'
import { say } from '../../messages/say.ts'
import { reading } from '../../parts/Scroller/reading.ts'
import { dayText } from './dayText.ts'

const W = say.supervision.incident

export function IncidentSheet({ incident }: { incident: Incident }) {
  const { number, title, happened, detectedAt, publication, clocks, steps, by, at } = incident
  return (
    <section className="supervision-sheet panel" {...reading(W.title)}>
      <h2>
        {W.kinds[incident.kind]}　{number}　{title}
      </h2>
      <p>{happened}</p>
      <p className="soft">
        {W.detected} {momentText(detectedAt)}　{W.reported} {momentText(at)}　{by}　{W.agreed}：
        {publication === '' ? W.nothingAgreed : publication}
      </p>
      <p className="row-line">
        {clocks.map((clock) => (
          <Clock key={clock.what} clock={clock} />
        ))}
      </p>
      {steps.map((step) => (
        <div key={step.at}>
          <h3>
            {W.steps[step.step]}
            <span className="soft">
              {'　'}
              {momentText(step.at)}　{step.by}
            </span>
          </h3>
          <Content of={step.content} />
        </div>
      ))}
    </section>
  )
}

function Clock({ clock: { what, dueAt, doneAt, isLate } }: { clock: IncidentClock }) {
  const word = isLate ? `✕ ${W.late}` : doneAt === null ? `▲ ${W.waits}` : W.inTime
  const tone = isLate ? 'mark bad' : doneAt === null ? 'mark care' : 'mark good'
  return (
    <span>
      <span className={tone}>{word}</span> {W.clock[what]}　{momentText(dueAt)}
    </span>
  )
}

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  claim: W.claims,
  ground: W.grounds,
  published: W.publishedChoices,
}

const partText = (name: string, value: string | number | boolean): string => {
  const known = WORDS[name]?.[String(value)]
  if (known !== undefined) return known
  return typeof value === 'number' ? value.toLocaleString('ja-JP') : dayText(String(value))
}

function Content({ of }: { of: Incident['steps'][number]['content'] }) {
  const words: Readonly<Record<string, string>> = W.parts
  return Object.entries(words).map(([name, word]) => {
    const value = of[name]
    return value === undefined || value === null || value === '' ? null : (
      <p key={name}>
        <span className="soft">{word}</span>　{partText(name, value)}
      </p>
    )
  })
}
