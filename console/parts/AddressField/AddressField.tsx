/**
 * An address in the town: the block from the master, the number, the building and room, and who is registered
 * there already.
 */
import type { Wiring } from '../Field/FieldFrame.tsx'
import { useSettled } from '../../ask/useSettled.ts'
import { useView } from '../../ask/useView.ts'
import type { TownBlock } from '../../ask/shapes/register.ts'
import { say } from '../../messages/say.ts'
import { Combobox } from '../Combobox/Combobox.tsx'
import { householdsOf } from '../HouseholdField/households.ts'
import { addressOf, addressText, foldLot } from './address.ts'
import type { Address } from './address.ts'
import './AddressField.css'

type AddressFieldProps = {
  readonly wiring: Wiring
  readonly value: unknown
  readonly onChange: (value: Address) => void
}

export function AddressField({ wiring, value, onChange }: AddressFieldProps) {
  const address = addressOf(value)
  return (
    <div className="address">
      <div className="field-row">
        <BlockInput wiring={wiring} address={address} onChange={onChange} />
        <LotInput address={address} onChange={onChange} />
        <KatagakiInput address={address} onChange={onChange} />
      </div>
      <p className="address-line">
        <span className="reading">{address.oazaAza === '' ? '' : `＝ ${addressText(address)}`}</span>
        {address.oazaAza !== '' && address.townBlockCode === null ? (
          <span className="mark care">▲ {say.address.outside}</span>
        ) : null}
        <Neighbours address={address} />
      </p>
    </div>
  )
}

const postalText = (code: string): string => `〒${code.slice(0, 3)}-${code.slice(3)}`

type PartProps = { address: Address; onChange: (value: Address) => void }

function BlockInput({ wiring, address, onChange }: PartProps & { wiring: Wiring }) {
  const asked = useSettled(address.townBlockCode === null ? address.oazaAza.trim() : '')
  const found = useView('town-blocks', asked === '' ? null : { text: asked }, { keep: true })
  const blocks = asked === '' ? [] : (found.answer?.rows ?? [])
  const take = (block: TownBlock | undefined): void => {
    if (block === undefined) return
    const { townBlockCode, oazaAza, addressKind } = block
    onChange({ ...address, townBlockCode, oazaAza, addressKind })
  }
  return (
    <Combobox
      wiring={wiring}
      className="address-block"
      label={say.address.block}
      placeholder={say.address.block}
      text={address.oazaAza}
      options={blocks.map(({ townBlockCode, oazaAza, postalCode }) => ({
        value: townBlockCode,
        label: oazaAza,
        ...(postalCode === null ? {} : { note: postalText(postalCode) }),
      }))}
      onText={(oazaAza) => onChange({ ...address, oazaAza, townBlockCode: null })}
      onPick={({ value }) => take(blocks.find(({ townBlockCode }) => townBlockCode === value))}
    />
  )
}

function LotInput({ address, onChange }: PartProps) {
  return (
    <input
      className="input address-lot"
      aria-label={say.address.lot[address.addressKind]}
      placeholder={say.address.lot[address.addressKind]}
      autoComplete="off"
      value={address.lot}
      onChange={(event) => onChange({ ...address, lot: event.target.value })}
      onBlur={() => onChange({ ...address, lot: foldLot(address.lot, address.addressKind) })}
    />
  )
}

function KatagakiInput({ address, onChange }: PartProps) {
  const { townBlockCode, lot } = address
  const asked = useSettled(townBlockCode === null || lot === '' ? '' : `${townBlockCode}\n${lot}`)
  const [code = '', askedLot = ''] = asked.split('\n')
  const found = useView('katagaki', code === '' ? null : { townBlockCode: code, lot: askedLot }, { keep: true })
  const text = address.katagaki ?? ''
  return (
    <Combobox
      wiring={{
        id: `katagaki-${code}`,
        'aria-invalid': false,
        'aria-describedby': undefined,
        'aria-required': false,
      }}
      className="address-katagaki"
      label={say.address.katagaki}
      placeholder={say.address.katagaki}
      text={text}
      options={(code === '' ? [] : (found.answer?.rows ?? []))
        .filter((each) => each !== text)
        .map((each) => ({ value: each, label: each }))}
      onText={(katagaki) => onChange({ ...address, katagaki: katagaki === '' ? null : katagaki })}
      onPick={({ value }) => onChange({ ...address, katagaki: value })}
    />
  )
}

/** Other households at the same place: normal in a block of flats, worth a look in a house. */
function Neighbours({ address: { townBlockCode, lot } }: { address: Address }) {
  const asked = useSettled(townBlockCode === null || lot === '' ? '' : `${townBlockCode}\n${lot}`)
  const [code = '', askedLot = ''] = asked.split('\n')
  const { answer } = useView('households-at', code === '' ? null : { townBlockCode: code, lot: askedLot }, {
    keep: true,
  })
  if (code === '' || answer === undefined) return null
  const households = householdsOf(answer.members)
  return (
    <span className="address-neighbours">
      {households.length === 0 ? say.address.nobody : say.address.households(households.length)}
      <span className="names">
        {households
          .slice(0, 3)
          .map(
            ({ headName, members }) => `${headName ?? say.address.noHead}（${say.address.people(members.length)}）`,
          )
          .join('、')}
      </span>
      {households.length > 3 ? say.address.more(households.length - 3) : ''}
    </span>
  )
}
