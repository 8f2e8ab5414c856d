/** Messages of the neighbouring town, signed and carried to the line's door without a port. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { MessageLine } from '../../src/desk/message-line.ts'
import { FORMAT, type Message } from '../../src/exchange/message.ts'
import { lineDoorOf } from '../../src/io/http/line-door.ts'
import { httpLine, LINE_PATH } from '../../src/io/line/http-line.ts'
import { signatureOf, SIGNATURE_HEADER } from '../../src/io/line/signature.ts'
import { exactDate } from '../../src/law/imprecise-date.ts'
import { civilDay } from '../../src/law/calendar.ts'
import type { TestOffice } from '../office.ts'

export const lineKey = randomBytes(32)

/** A code that nobody here bears, with its check digit. */
export const CODE = '24846016224'
export const INDIVIDUAL = '379474484458'

/** A certificate of 星見市 for somebody who comes here. */
export const certificateBody = {
  reference: '星見-1', address: '架空県星見市月影町１番地', destination: '架空県朧月町', plannedMoveOutOn: '2026-04-10',
  movers: [{
    fullName: '遠野　朝', fullNameKana: 'トオノ　アサ', birthDate: exactDate(civilDay('1990-05-04')), sex: 'female',
    kind: 'japanese', relationshipToHead: '世帯主', registeredDomicile: '架空県雲居村１番地', familyRegisterHead: '遠野　朝',
    formerSurname: null, formerSurnameKana: null, alias: null, nationality: null, residenceCardNo: null,
    individualNumber: { digits: INDIVIDUAL }, residentCode: { digits: CODE },
    nationalHealth: false, lateElderly: false, careInsurance: false, pensionNo: null, childAllowance: false,
  }],
}

/** A message to 朧月町; whatever a test wants otherwise. */
export const messageOf = (change: Partial<Message> = {}): Message => ({
  format: FORMAT, messageId: randomUUID(), replaces: null, kind: 'moving-out-certificate', sentNo: 1,
  madeOn: '2026-04-10', from: { code: '990027', name: '架空県星見市' },
  to: { role: 'municipality', code: '990019', name: '架空県朧月町' }, body: certificateBody, ...change,
})

/** The line that leads to an office's door. */
export const lineTo = ({ desk }: TestOffice, key: Uint8Array = lineKey): MessageLine => {
  const door = lineDoorOf({ desk, key: lineKey })
  return httpLine({ url: 'http://127.0.0.1', key, send: async (request) => door.request(request) })
}

/** Bytes at the door, signed as told. */
export const atDoor = async (
  { desk }: TestOffice, body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>>,
): Promise<Response> =>
  lineDoorOf({ desk, key: lineKey }).request(LINE_PATH, { method: 'POST', body, headers })

/** The signature of these bytes. */
export const signed = (body: string | Uint8Array, key: Uint8Array = lineKey, at = Date.now()) =>
  ({ [SIGNATURE_HEADER]: signatureOf(key, Buffer.from(body), at) })
