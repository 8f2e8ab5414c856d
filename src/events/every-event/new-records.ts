/** Opening records for people typed in: whether they are known already, which codes they get. [STD 4.1.1, 4.3.1] */
import type { Answers, LookAlike } from '../../frame/question.ts'
import { STD_RESIDENT_CODE, STD_RE_ENTRANT } from '../../law/provision.ts'
import { lookAlikeName } from '../../record/name-key.ts'
import type { PersonInput } from '../../record/notification.ts'
import { sealedId } from '../../record/secret-number.ts'
import type { OfNewcomers } from './newcomers.ts'
import { ofEach, type EventRule } from './rule.ts'

/** True where the papers bring no code: a returning resident's own is used again, anybody else gets one. [法30条の3] */
export const needsCode = (mover: PersonInput): boolean => sealedId(mover.residentCode) === null

/** Who might be the same person: whoever answers to the same folded name, sex and birth. */
export const lookAlikeOf = ({ fullName, sex, birthDate }: PersonInput): readonly LookAlike[] =>
  fullName === '' || sex === null || birthDate === null
    ? [] : [{ nameKey: lookAlikeName(fullName), sex, birthOn: birthDate.sortOn }]

/** New codes come from the stock drawn in advance. [STD 4.3.1] */
const stockHolds: EventRule<OfNewcomers> = ({ movers }, { reserved }) => {
  const needed = movers.filter(needsCode).length
  return reserved.residentCodeIds.length < needed
    ? { code: 'event/no-code-stock', basis: STD_RESIDENT_CODE, values: { needed } } : undefined
}

const stockIsAmple: EventRule<OfNewcomers> = ({ movers }, { office }) =>
  movers.some(needsCode) && office.residentCodeStock < office.residentCodeStockThreshold
    ? { code: 'event/code-stock-low', basis: STD_RESIDENT_CODE, values: { left: office.residentCodeStock } } : undefined

/** 氏名・性別・生年月日 equal to a record's: perhaps the same person; the officer decides. */
const looksLikeNobody: EventRule<OfNewcomers> = ofEach((mover, at, { lookAlikes }: Answers) => {
  if (mover.personNo !== null) return []
  const key = lookAlikeName(mover.fullName)
  const alike = lookAlikes.find((known) =>
    known.nameKey === key && known.sex === mover.sex && known.birthOn === mover.birthDate?.sortOn)
  if (alike === undefined) return []
  const code = alike.status === 'current' ? 'event/look-alike-here' : 'event/look-alike'
  return [{ code, basis: STD_RE_ENTRANT, field: `${at}.personNo`, values: { personNo: alike.personNo } }]
})

export const newRecordErrors: readonly EventRule<OfNewcomers>[] = [stockHolds]
export const newRecordAlerts: readonly EventRule<OfNewcomers>[] = [looksLikeNobody, stockIsAmple]
