/**
 * 続柄: typed or chosen among the words of the standard; a word of daily life is answered with what the register
 * writes. [STD 1.1.11]
 */
import { useState } from 'react'
import { foldRelationship, readRelationship } from '../../../src/record/relationship.ts'
import { say } from '../../messages/say.ts'
import { Combobox } from '../Combobox/Combobox.tsx'
import type { Wiring } from '../Field/FieldFrame.tsx'
import { textOf } from '../Field/value.ts'

/** The usual ones first; every other chain may be typed. */
const OFFERED: readonly string[] = [
  '世帯主',
  '妻',
  '夫',
  '子',
  '父',
  '母',
  '兄',
  '弟',
  '姉',
  '妹',
  '妻（未届）',
  '夫（未届）',
  '子の妻',
  '子の夫',
  '子の子',
  '妻の子',
  '夫の子',
  '妻の父',
  '妻の母',
  '夫の父',
  '夫の母',
  '父の父',
  '父の母',
  '縁故者',
  '同居人',
]

type RelationshipFieldProps = {
  readonly wiring: Wiring
  readonly value: unknown
  readonly onChange: (value: string) => void
}

export function RelationshipField({ wiring, value, onChange }: RelationshipFieldProps) {
  const text = textOf(value)
  const reading = readRelationship(text)
  const [typing, setTyping] = useState(false)
  return (
    <div onFocus={() => setTyping(true)} onBlur={() => setTyping(false)}>
      <Combobox
        wiring={wiring}
        label={say.field.relationship}
        text={text}
        options={offeredFor(text).map((word) => ({ value: word, label: word }))}
        onText={(typed) => onChange(foldRelationship(typed))}
        onPick={({ value: word }) => onChange(word)}
      />
      {typing || reading.ok || reading.reason === 'blank' ? null : (
        <span className="reading care" role="status">
          ▲ {say.relationship[reading.reason]}
          {reading.instead.length > 0 ? `：${reading.instead.join('・')}` : ''}
        </span>
      )}
    </div>
  )
}

/** A word that may stand is followed by all others; one that may not, by what to write instead. */
const offeredFor = (text: string): readonly string[] => {
  const reading = readRelationship(text)
  if (reading.ok) return OFFERED
  return reading.instead.length > 0 ? reading.instead : OFFERED.filter((word) => word.startsWith(text))
}
