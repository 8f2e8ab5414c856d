/** The sheets of either certificate before their texts are fitted, a code of the same items to each. [STD 10.8] */
import { encodeCode } from '../../exchange/qr/encode.ts'
import { writeCertificate } from '../../exchange/moving-out-certificate.ts'
import type { OpenedNumbers } from '../../frame/document.ts'
import { printAddress } from '../../record/address.ts'
import type { CertifiedMover } from '../../record/certified-mover.ts'
import type { SheetDraft } from '../every-certificate/draft.ts'
import type { FreeLine } from '../every-certificate/paper.ts'
import { noPast } from '../every-certificate/past.ts'
import { kanaOf, type Subject } from '../every-certificate/readings.ts'
import { digitsOf } from '../every-certificate/subjects.ts'
import type { Wording } from '../every-certificate/texts.ts'
import {
  blockCells, blockFrame, blockTop, codeAt, headCells, headFrame, MARK_LINE, MARK_PITCH, MOVERS_A_SHEET,
} from './form.ts'
import { destinationOf, leavesOn, type Mover } from './mover.ts'

/** What is drawn, beside the movers. */
export type MoversPlan = {
  readonly movers: readonly Mover[]
  readonly wording: Wording
  /** What stands above everything: 特例による転出処理済, that it is given once more, what it is for; or empty. */
  readonly marks: readonly string[]
  /** Digits; without them asterisks stand on the paper and nothing in the codes. */
  readonly numbers: OpenedNumbers | undefined
  /** Number of the certificate, as the codes say it; undefined while it is only looked through, when none is drawn. */
  readonly reference: string | undefined
}

/** Every sheet in order. */
export const draftMovers = (plan: MoversPlan): readonly SheetDraft[] => {
  const { movers, wording } = plan
  const marks = plan.marks.filter((text) => text !== '')
    .map((text, at): FreeLine => ({ ...MARK_LINE, y: MARK_LINE.y + at * MARK_PITCH, text }))
  return inRuns(movers).map((run, page): SheetDraft => {
    const rest: FreeLine = {
      ...MARK_LINE, y: blockTop(run.length) + 3, size: 9, text: wording['rest-empty'],
    }
    return {
      cells: [
        ...run.slice(0, 1).flatMap((first) => headCells(first, subjectOf(first, plan.numbers), wording['no-head'])),
        ...run.flatMap((mover, at) =>
          blockCells(subjectOf(mover, plan.numbers), page * MOVERS_A_SHEET + at + 1, blockTop(at))),
      ],
      frames: [headFrame, ...run.map((_, at) => blockFrame(blockTop(at)))],
      lines: [...marks, ...(run.length === MOVERS_A_SHEET ? [] : [rest])],
      codes: run.flatMap((mover, at) => {
        const rows = plan.reference === undefined ? undefined : encodeCode(codeText(mover, plan))
        return rows === undefined ? [] : [codeAt(rows, blockTop(at))]
      }),
    }
  })
}

const inRuns = (movers: readonly Mover[]): readonly (readonly Mover[])[] =>
  Array.from({ length: Math.ceil(movers.length / MOVERS_A_SHEET) }, (_, run) =>
    movers.slice(run * MOVERS_A_SHEET, (run + 1) * MOVERS_A_SHEET))

const subjectOf = ({ record }: Mover, numbers: OpenedNumbers | undefined): Subject => ({
  record,
  past: noPast(record.personNo),
  individualNumber: digitsOf(record.individualNumberId, numbers),
  residentCode: digitsOf(record.residentCodeId, numbers),
})

/** The same certificate for one mover, as the destination's machine reads it. */
export const codeText = (mover: Mover, { numbers, reference }: MoversPlan): string => writeCertificate({
  reference: reference ?? '',
  address: printAddress(mover.record),
  destination: destinationOf(mover) ?? '',
  plannedMoveOutOn: leavesOn(mover)?.sortOn ?? '',
  movers: [certified(mover, numbers)],
})

const certified = ({ record }: Mover, numbers: OpenedNumbers | undefined): CertifiedMover => ({
  fullName: record.fullName,
  fullNameKana: kanaOf(record) ?? null,
  birthDate: record.birthDate,
  sex: record.sex,
  kind: record.kind,
  relationshipToHead: record.relationshipToHead,
  registeredDomicile: record.registeredDomicile,
  familyRegisterHead: record.familyRegisterHead,
  formerSurname: record.formerSurname,
  formerSurnameKana: record.formerSurnameKana,
  alias: record.alias,
  nationality: record.nationality,
  residenceCardNo: record.residenceCardNo ?? record.sprCertificateNo,
  individualNumber: secretOf(record.individualNumberId, numbers),
  residentCode: secretOf(record.residentCodeId, numbers),
  nationalHealth: isHeld(record.nationalHealthSince, record.nationalHealthUntil),
  lateElderly: isHeld(record.lateElderlySince, record.lateElderlyUntil),
  careInsurance: isHeld(record.careInsuranceSince, record.careInsuranceUntil),
  pensionNo: record.pensionNo,
  childAllowance: record.childAllowanceFrom !== null && record.childAllowanceUntil === null,
})

const secretOf = (id: string | null, numbers: OpenedNumbers | undefined): { readonly digits: string } | null => {
  const digits = id === null || numbers === undefined ? undefined : numbers[id]
  return digits === undefined ? null : { digits }
}

const isHeld = (since: string | null, until: string | null): boolean => since !== null && until === null
