/** The people of the demo town, one press each: a digit, Enter or the pointer. */
import { useEffect } from 'react'
import type { DemoCard } from '../../ask/shapes/session.ts'
import { isComposing } from '../../keys/composing.ts'
import { say } from '../../messages/say.ts'

type Enter = (operator: string, password: string, terminal: string) => void

export function DemoCards({ cards, onEnter }: { cards: readonly DemoCard[]; onEnter: Enter }) {
  useDigits(cards, onEnter)
  return (
    <section className="demo-cards" aria-labelledby="demo-title">
      <h2 id="demo-title">
        <span className="mode-mark">{say.frame.demo}</span>
        {say.signIn.demoTitle}
      </h2>
      <p className="soft">{say.signIn.demoLead}</p>
      <ol>
        {cards.map((card, at) => (
          <li key={card.operator}>
            <button
              type="button"
              className="demo-card"
              onClick={() => onEnter(card.operator, card.password, card.terminal)}
            >
              <span className="demo-digit" aria-hidden="true">
                {at < 9 ? at + 1 : ''}
              </span>
              <span className="demo-who">
                <b>{card.name}</b>
                {card.title}
              </span>
              <span className="demo-where">
                <span className={card.kind === 'contractor' ? 'mark care' : 'mark plain'}>
                  {card.kind === 'contractor' ? say.signIn.asContractor : say.signIn.asStaff}
                </span>
                {say.signIn.terminal} {card.terminal}
              </span>
              <span className="demo-may">{card.mayDo.join('・')}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Digits choose a card unless somebody is typing in a field. */
const useDigits = (cards: readonly DemoCard[], onEnter: Enter): void => {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (isComposing(event) || event.ctrlKey || event.altKey || !/^[1-9]$/.test(event.key)) return
      if (event.target instanceof HTMLInputElement && event.target.value !== '') return
      const card = cards[Number(event.key) - 1]
      if (card === undefined) return
      event.preventDefault()
      onEnter(card.operator, card.password, card.terminal)
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [cards, onEnter])
}
