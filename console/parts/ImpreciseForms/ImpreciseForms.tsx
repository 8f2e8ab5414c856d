/** The fourteen written forms of a date that is not known to the day: choose one, fill in its blanks. [STD 1.1.8] */
import { useState } from 'react'
import { ERAS } from '../../../src/law/era.ts'
import { IMPRECISE_FORMS, parseImpreciseDate } from '../../../src/law/imprecise-date.ts'
import type { ImpreciseDate } from '../../../src/law/imprecise-date.ts'
import { say } from '../../messages/say.ts'
import { Dialog } from '../Dialog/Dialog.tsx'
import { readingOfImprecise } from '../EraDateField/read.ts'
import { BLANK_SLOTS, fillForm, slotsOf } from './fill.ts'
import type { Slot, Slots } from './fill.ts'
import './ImpreciseForms.css'

type FormsProps = { onPick: (date: ImpreciseDate) => void; onClose: () => void }

export function ImpreciseForms({ onPick, onClose }: FormsProps) {
  const [id, setId] = useState('unknown-day')
  const [slots, setSlots] = useState<Slots>(BLANK_SLOTS)
  const form = IMPRECISE_FORMS.find((each) => each.id === id)
  const text = form === undefined ? '' : fillForm(form.template, slots)
  const reading = parseImpreciseDate(text)
  const take = reading.ok ? () => onPick(reading.date) : null
  const shown = readingOfImprecise(text, 'era')
  return (
    <Dialog
      title={say.imprecise.title}
      onClose={onClose}
      bindings={[{ key: 'F9', action: 'takeDate', run: take }]}
      foot={
        <>
          <button type="button" className="button" onClick={onClose}>
            <kbd>F12</kbd>
            {say.keys.back}
          </button>
          <button type="button" data-stop className="button strong" disabled={take === null} onClick={() => take?.()}>
            <kbd>F9</kbd>
            {say.keys.takeDate}
          </button>
        </>
      }
    >
      <div className="imprecise-forms" role="radiogroup" aria-label={say.imprecise.title}>
        {IMPRECISE_FORMS.map((each) => (
          <label key={each.id} className="choice">
            <input
              type="radio"
              name="imprecise-form"
              data-first={each.id === id ? true : undefined}
              checked={each.id === id}
              onChange={() => setId(each.id)}
            />
            {fillForm(each.template, BLANK_SLOTS)}
          </label>
        ))}
      </div>
      <div className="row-line">
        {slotsOf(form?.template ?? '').map((slot) => (
          <SlotInput
            key={slot}
            slot={slot}
            value={slots[slot]}
            onChange={(value) => setSlots({ ...slots, [slot]: value })}
          />
        ))}
      </div>
      <p>
        <b className="imprecise-text">{text}</b>
        {'　'}
        <span className={`reading ${shown.tone}`}>{reading.ok ? shown.text : ''}</span>
      </p>
    </Dialog>
  )
}

const CHOICES: Readonly<Partial<Record<Slot, readonly string[]>>> = {
  S: ['春', '夏', '秋', '冬'],
  P: ['上旬', '中旬', '下旬'],
  era: ERAS.map(({ title }) => title).toReversed(),
}

function SlotInput({ slot, value, onChange }: { slot: Slot; value: string; onChange: (value: string) => void }) {
  const choices = CHOICES[slot]
  return (
    <label className="imprecise-blank">
      {say.imprecise.slots[slot]}
      {choices === undefined ? (
        <input
          className="input imprecise-slot"
          inputMode="numeric"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <select className="input imprecise-slot" value={value} onChange={(event) => onChange(event.target.value)}>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      )}
    </label>
  )
}
