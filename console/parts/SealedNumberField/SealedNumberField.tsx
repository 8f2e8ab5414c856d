/** 個人番号 and 住民票コード: typed once, sent in the body of one request, and shown afterwards only as dots. */
import { useState } from 'react'
import { isIndividualNumber, isResidentCode } from '../../../src/record/numbers.ts'
import { say } from '../../messages/say.ts'
import type { Wiring } from '../Field/FieldFrame.tsx'
import { isTree, textOf } from '../Field/value.ts'

type SealedNumberFieldProps = {
  readonly wiring: Wiring
  /** The item's name in the input: individualNumber or residentCode. */
  readonly item: string
  readonly value: unknown
  readonly onChange: (value: { readonly digits: string } | null) => void
}

const isCode = (item: string): boolean => item === 'residentCode'
const plain = (typed: string): string => typed.normalize('NFKC').replace(/[^\d]/g, '')

export function SealedNumberField({ wiring, item, value, onChange }: SealedNumberFieldProps) {
  const [open, setOpen] = useState(false)
  const length = isCode(item) ? 11 : 12
  const digits = isTree(value) ? textOf(value['digits']) : ''
  const sealed = isTree(value) && typeof value['numberId'] === 'string'
  const masked = !open && (sealed || digits !== '')
  const dots = '•'.repeat(length)
  const verdict = digits === '' ? null : isGood(item, digits)
  return (
    <div className="field-row">
      <input
        {...wiring}
        className={masked ? 'input masked' : 'input'}
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        maxLength={24}
        value={masked ? dots : digits}
        onFocus={() => setOpen(!sealed)}
        onBlur={() => setOpen(false)}
        onCopy={(event) => event.preventDefault()}
        onChange={(event) => {
          const typed = plain(event.target.value)
          setOpen(true)
          onChange(typed === '' ? null : { digits: typed.slice(0, length) })
        }}
      />
      {sealed ? <span className="reading good">✓ {say.numbers.sealed}</span> : null}
      {verdict === true ? <span className="reading good">✓ {say.numbers.good}</span> : null}
      {verdict === false ? (
        <span className="reading bad">
          {digits.length < length ? say.numbers.count(digits.length, length) : `✕ ${say.numbers.wrong}`}
        </span>
      ) : null}
    </div>
  )
}

const isGood = (item: string, digits: string): boolean =>
  isCode(item) ? isResidentCode(digits) : isIndividualNumber(digits)
