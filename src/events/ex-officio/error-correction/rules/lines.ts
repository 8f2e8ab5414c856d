/** Rules on each line of 誤 and 正: an item of this record, what stands now, something else that the item can hold. */
import type { Finding } from '../../../../law/finding.ts'
import {
  CORRECTION_BY_MAYOR, FOREIGN_ITEMS, STD_DATES, STD_ERROR_CORRECTION, STD_HEAD, STD_RELATIONSHIP,
} from '../../../../law/provision.ts'
import { characterFaults, NAME_ITEMS, nameFaults } from '../../../../record/character-faults.ts'
import { isResidenceCardNo } from '../../../../record/numbers.ts'
import { HEAD, isRelationship } from '../../../../record/relationship.ts'
import type { ResidentRecord } from '../../../../record/resident.ts'
import { blank, type EventRule } from '../../../every-event/rule.ts'
import { findRecord, toldOf, type Told } from '../facts.ts'
import { CORRECTABLE, type CorrectableItem } from '../items.ts'
import type { ErrorCorrection } from '../notification.ts'
import { readItem, says } from '../reading.ts'

type LineRule = EventRule<ErrorCorrection>

/** A line that names its item, and the record it is about. */
type Line = Told & CorrectableItem & { readonly record: ResidentRecord }

/** Holds a rule against every line of somebody who lives here; what is removed is not corrected at all. */
const ofEachLine = (rule: (line: Line) => readonly Finding[]): LineRule => (input, facts) => {
  const record = findRecord(input, facts)
  if (record?.status !== 'current') return undefined
  return toldOf(input).flatMap((told) => {
    const known = CORRECTABLE.find(({ item }) => item === told.item)
    return known === undefined ? [] : rule({ ...told, ...known, record })
  })
}

const saysWhich: LineRule = (input) =>
  toldOf(input).flatMap(({ at, item }) => (item === null ? [blank(`${at}.item`)] : []))

const oncePerItem: LineRule = (input) => {
  const told = toldOf(input)
  return told.flatMap(({ at, item }, place) =>
    item !== null && told.findIndex((other) => other.item === item) < place
      ? [{ code: 'error-correction/twice', basis: STD_ERROR_CORRECTION, field: `${at}.item` }] : [])
}

/** E016: what only nationals have, or only foreign residents. */
const isOfTheirKind = ofEachLine(({ at, only, record }) =>
  only !== undefined && only !== record.kind
    ? [{ code: 'error-correction/other-kind', basis: FOREIGN_ITEMS, field: `${at}.item` }] : [])

/** 誤 is what stands: else another record was meant, or another officer was faster. */
const standsSo = ofEachLine(({ at, item, was, record }) => {
  const items = readItem(item, was, record)
  const isBlank = was === '' && isStandingBlank(record, item)
  return isBlank || (items !== undefined && says(record, items)) ? []
    : [{ code: 'error-correction/stands-otherwise', basis: STD_ERROR_CORRECTION, field: `${at}.was` }]
})

const isStandingBlank = (record: ResidentRecord, item: keyof ResidentRecord): boolean =>
  record[item] === null || record[item] === ''

const canBeBlank = ofEachLine(({ at, to, neverBlank }) =>
  to === '' && neverBlank === true ? [blank(`${at}.to`)] : [])

const isReadable = ofEachLine(({ at, item, to, neverBlank, record }) =>
  (to === '' && neverBlank === true) || readItem(item, to, record) !== undefined ? []
    : [{ code: 'error-correction/unreadable', basis: STD_DATES, field: `${at}.to` }])

const differs = ofEachLine(({ at, item, to, record }) => {
  const items = readItem(item, to, record)
  return items !== undefined && says(record, items)
    ? [{ code: 'error-correction/same', basis: CORRECTION_BY_MAYOR, field: `${at}.to` }] : []
})

const isSound = ofEachLine(({ at, item, to, record }) => {
  const field = `${at}.to`
  const name = NAME_ITEMS.find((known) => known === item)
  return name === undefined ? characterFaults(field, to) : nameFaults(field, name, { ...record, [name]: to })
})

const cardNumbersFit = ofEachLine(({ at, item, to, record }) => {
  if (to === '' || (item !== 'residenceCardNo' && item !== 'sprCertificateNo')) return []
  const card = readItem(item, to, record)
  return isResidenceCardNo(card?.residenceCardNo ?? card?.sprCertificateNo ?? '') ? []
    : [{ code: 'event/card-number', basis: FOREIGN_ITEMS, field: `${at}.to` }]
})

/** Who the head is changes by 世帯主変更, with everybody's relationship. [STD 4.1.4.2] */
const relationshipFits = ofEachLine(({ at, item, to, record }) => {
  if (item !== 'relationshipToHead' || to === '') return []
  if (record.isHead || to === HEAD) {
    return [{ code: 'error-correction/head', basis: STD_HEAD, field: `${at}.item` }]
  }
  const relationship = readItem(item, to, record)?.relationshipToHead ?? ''
  return isRelationship(relationship) ? []
    : [{ code: 'event/relationship', basis: STD_RELATIONSHIP, field: `${at}.to` }]
})

export const lineErrors: readonly LineRule[] = [
  saysWhich, oncePerItem, isOfTheirKind, standsSo, canBeBlank, isReadable, differs, isSound, cardNumbersFit,
  relationshipFits,
]
