/**
 * The household to join: chosen among those at the address, by its number or by anybody in it, and shown with
 * everybody in it. [STD 4.0.2]
 */
import { useState } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { FoundRow } from '../../ask/shapes/search.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { addressOf } from '../AddressField/address.ts'
import type { Wiring } from '../Field/FieldFrame.tsx'
import { FlagMark } from '../Marks/FlagMark.tsx'
import { addressOfRecord } from '../PersonCard/person.ts'
import { PersonPicker } from '../PersonPicker/PersonPicker.tsx'
import { householdsOf } from './households.ts'
import type { HouseholdThere } from './households.ts'
import './HouseholdField.css'

type HouseholdFieldProps = {
  readonly wiring: Wiring
  readonly value: unknown
  /** The address entered in the same form; its households are offered. */
  readonly address: unknown
  readonly onChange: (householdNo: number | null) => void
}

export function HouseholdField({ wiring, value, address, onChange }: HouseholdFieldProps) {
  const { townBlockCode, lot } = addressOf(address)
  const mayLook = may(useSession(), 'look', 'resident-search')
  const there = useView('households-at', townBlockCode === null || lot === '' ? null : { townBlockCode, lot })
  const chosen = typeof value === 'number' ? value : null
  const offered = householdsOf(there.answer?.members ?? [])
  const listed = offered.find(({ householdNo }) => householdNo === chosen)
  const looked = useView('household', chosen === null || listed !== undefined ? null : { householdNo: chosen })
  const shown = listed ?? householdsOf(looked.answer?.members ?? []).find(({ householdNo }) => householdNo === chosen)
  return (
    <div className="household-field">
      <div className="field-row">
        <NumberInput key={chosen ?? 'none'} wiring={wiring} chosen={chosen} onChange={onChange} />
        {mayLook ? <FindHousehold onFound={onChange} /> : null}
        {address !== undefined && there.answer === undefined ? (
          <span className="field-hint">{say.household.byAddress}</span>
        ) : null}
      </div>
      {offered.length === 0 ? null : (
        <div role="radiogroup" aria-label={say.household.atAddress} className="household-choices">
          {offered.map((household) => (
            <HouseholdChoice
              key={household.householdNo}
              household={household}
              chosen={household.householdNo === chosen}
              onChoose={onChange}
            />
          ))}
        </div>
      )}
      {shown === undefined ? null : <HouseholdContent household={shown} />}
      {chosen !== null && looked.answer?.members.length === 0 ? (
        <p className="reading bad">✕ {say.household.unknown}</p>
      ) : null}
    </div>
  )
}

/** By anybody who lives in it; somebody whose whereabouts are hidden leads to none. */
function FindHousehold({ onFound }: { onFound: (householdNo: number) => void }) {
  const [open, setOpen] = useState(false)
  const pick = ({ householdNo }: FoundRow): void => {
    setOpen(false)
    if (householdNo !== null) onFound(householdNo)
  }
  return (
    <>
      <button type="button" className="button small" onClick={() => setOpen(true)}>
        {say.household.find}
      </button>
      {open ? (
        <PersonPicker
          title={say.household.find}
          hint={say.household.hint}
          words=""
          shelf="live"
          onPick={pick}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  )
}

type NumberProps = { wiring: Wiring; chosen: number | null; onChange: (no: number | null) => void }

/** The number goes in when the officer leaves the field: a household is looked at once, not digit by digit. */
function NumberInput({ wiring, chosen, onChange }: NumberProps) {
  const [typed, setTyped] = useState(chosen === null ? '' : String(chosen))
  return (
    <input
      {...wiring}
      className="input"
      inputMode="numeric"
      placeholder={say.household.number}
      autoComplete="off"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => {
        const digits = typed.normalize('NFKC').replace(/\D/g, '')
        const no = digits === '' ? null : Number(digits)
        if (no !== chosen) onChange(no)
      }}
    />
  )
}

type ChoiceProps = { household: HouseholdThere; chosen: boolean; onChoose: (no: number) => void }

function HouseholdChoice({ household, chosen, onChoose }: ChoiceProps) {
  const { householdNo, headName, members, blocked } = household
  return (
    <label className="choice household-choice">
      <input type="radio" name="household-there" checked={chosen} onChange={() => onChoose(householdNo)} />
      <b className="names">{headName ?? say.address.noHead}</b>
      {say.address.people(members.length)}
      <span className="soft">{householdNo}</span>
      {blocked ? <FlagMark flag="blocked" /> : null}
    </label>
  )
}

/** Who is already there, under whom and where: shown before anybody is put among them. */
export function HouseholdContent({ household }: { household: HouseholdThere }) {
  const [first] = household.members
  return (
    <>
      <p className="household-content">
        <b>
          {say.household.head}　<span className="names">{household.headName ?? say.address.noHead}</span>
        </b>
        <span>{first === undefined ? '' : addressOfRecord(first)}</span>
      </p>
      <p className="household-content">
        <b>{say.household.stay(household.members.length)}</b>
        {household.members.map(({ personNo, fullName, relationshipToHead, birthDate }) => (
          <span key={personNo} className="household-chip">
            <span className="names">{fullName}</span>
            <span className="soft">
              {relationshipToHead}・{birthDate.text}
            </span>
          </span>
        ))}
      </p>
    </>
  )
}
