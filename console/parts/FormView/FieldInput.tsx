/** The input for each type of field: the closed union of what an officer can be asked for. */
import type { Field } from '../../../src/frame/form.ts'
import { AddressField } from '../AddressField/AddressField.tsx'
import { EraDateField, ImpreciseDateField } from '../EraDateField/EraDateField.tsx'
import type { Wiring } from '../Field/FieldFrame.tsx'
import { textOf } from '../Field/value.ts'
import { HistoryRowField } from '../HistoryRowField/HistoryRowField.tsx'
import { HouseholdField } from '../HouseholdField/HouseholdField.tsx'
import { KanaField } from '../KanaField/KanaField.tsx'
import { NameField } from '../NameField/NameField.tsx'
import { RelationshipField } from '../RelationshipField/RelationshipField.tsx'
import { ResidentField } from '../ResidentField/ResidentField.tsx'
import { SealedNumberField } from '../SealedNumberField/SealedNumberField.tsx'
import { CheckField, ChoiceField, CountryField, NoteField, TextField } from './PlainFields.tsx'

export type FieldInputProps = {
  readonly wiring: Wiring
  readonly field: Field
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  /** The address of the same filing, for fields that depend on it. */
  readonly address: unknown
  /** Who was chosen beside it, for fields that depend on a person. */
  readonly person: number | null
  /** 西暦 for foreign residents' birth dates. [STD 1.1.9] */
  readonly foreign: boolean
  readonly onHeard?: (kana: string) => void
  /** One cell of a row of people. */
  readonly compact?: boolean
}

export function FieldInput(props: FieldInputProps) {
  const { wiring, field, value, onChange, address, person, foreign, onHeard, compact = false } = props
  switch (field.type) {
    case 'name':
      return (
        <NameField
          wiring={wiring}
          value={value}
          onChange={onChange}
          {...(onHeard === undefined ? {} : { onHeard })}
        />
      )
    case 'alphabet':
      return <NameField wiring={wiring} value={value} onChange={onChange} lang="en" />
    case 'kana':
      return <KanaField wiring={wiring} value={value} onChange={onChange} />
    case 'era-date':
      return <EraDateField wiring={wiring} value={value} calendar="era" onChange={onChange} />
    case 'gregorian-date':
      return <EraDateField wiring={wiring} value={value} calendar="gregorian" onChange={onChange} />
    case 'imprecise-date':
      return (
        <ImpreciseDateField
          wiring={wiring}
          value={value}
          calendar={foreign && field.name === 'birthDate' ? 'gregorian' : 'era'}
          onChange={onChange}
        />
      )
    case 'choice':
      return <ChoiceField wiring={wiring} field={field} value={value} onChange={onChange} />
    case 'check':
      return <CheckField wiring={wiring} value={value} onChange={onChange} />
    case 'address':
      return <AddressField wiring={wiring} value={value} onChange={onChange} />
    case 'household':
      return <HouseholdField wiring={wiring} value={value} address={address} onChange={onChange} />
    case 'resident':
      return (
        <ResidentField
          wiring={wiring}
          value={value}
          onChange={onChange}
          compact={compact}
          removedToo={field.removedToo === true}
        />
      )
    case 'history-row':
      return <HistoryRowField wiring={wiring} personNo={person} value={value} onChange={onChange} />
    case 'relationship':
      return <RelationshipField wiring={wiring} value={value} onChange={onChange} />
    case 'sealed-number':
      return <SealedNumberField wiring={wiring} item={field.name} value={value} onChange={onChange} />
    case 'card-number':
      return <TextField wiring={wiring} value={textOf(value)} onChange={onChange} fold="upper" />
    case 'note':
      return <NoteField wiring={wiring} value={textOf(value)} onChange={onChange} />
    case 'country':
      return <CountryField wiring={wiring} value={textOf(value)} onChange={onChange} />
    case 'text':
      return <TextField wiring={wiring} value={textOf(value)} onChange={onChange} />
  }
}
