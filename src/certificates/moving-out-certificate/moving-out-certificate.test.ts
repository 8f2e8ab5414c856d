/** Runs the table, then what it cannot say: the items of the paper, its codes, and that once more says what it said. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { z } from 'zod'
import { encodeCode } from '../../exchange/qr/encode.ts'
import { readCertificate } from '../../exchange/moving-out-certificate.ts'
import type { CopyMark, OpenedNumbers } from '../../frame/document.ts'
import type { Officer } from '../../frame/officer.ts'
import { civilDay } from '../../law/calendar.ts'
import { issueWords } from '../every-certificate/words.ja.ts'
import { hanako, maria, six, taro } from '../every-certificate/people.ts'
import type { Box } from '../every-certificate/paper.ts'
import { movingOutWords } from '../moving-out/words.ja.ts'
import { codeText } from '../moving-out/sheets.ts'
import { compose } from './content.ts'
import { examples } from './examples.ts'
import { printedMovers, settle } from './facts.ts'
import { movingOutCertificate } from './index.ts'
import { factsOf, FIRST, moversOf, original, requestFor, type Circumstances } from './people.ts'
import { MovingOutCertificateRequest } from './request.ts'
import { words as own } from './words.ja.ts'

const words = { ...own, ...movingOutWords, ...issueWords }
const mark: CopyMark = {
  issuedOn: civilDay('2026-11-21'), municipality: '海辺市', terminalNo: '本庁1', printerNo: 'プリンタ001', serial: 11,
}
const officer: Officer = {
  operatorId: 'hakko', name: '発行　ゆき', kind: 'staff', sessionId: '00000000-0000-7000-8000-000000000000',
  terminalId: 'mado-5', place: '本庁町民課', grants: [], masks: [], stamp: 1,
}
const digits: OpenedNumbers = Object.fromEntries([taro, hanako].flatMap((record, at) => [
  [record.individualNumberId ?? '', `37947448445${at}`], [record.residentCodeId ?? '', `2472705960${at}`],
]))

describe('転出証明書の発行', () => {
  for (const { title, given, when, then } of examples) {
    it(title, () => {
      assert.deepEqual(MovingOutCertificateRequest.parse(when), when, 'the example itself is a valid input')
      const findings = movingOutCertificate.weigh(when, given)
      assert.deepEqual(findings.map(({ class: kind, code }) => `${kind === 'error' ? '!' : ''}${code}`), then)
    })
  }

  it('has words for every finding, and an example for every sentence of its own', () => {
    const told = new Set(examples.flatMap(({ then }) => then.map((code) => code.replace('!', ''))))
    assert.deepEqual([...told].filter((code) => !(code in words)), [])
    assert.deepEqual(Object.keys({ ...own, ...movingOutWords }).filter((code) => !told.has(code)), [])
  })

  it('can be described to a client, and costs nothing', () => {
    assert.equal(z.toJSONSchema(movingOutCertificate.schema, { io: 'input' }).type, 'object')
    assert.equal(movingOutCertificate.fee(requestFor(), factsOf()).yen, 0)
  })
})

type Wanted = Partial<MovingOutCertificateRequest> & { readonly circumstances?: Circumstances }

const paper = ({ circumstances, ...items }: Wanted = {}, as: CopyMark = mark) =>
  compose(requestFor(items), settle(factsOf(circumstances)), as, digits)
const boxes = (...of: Parameters<typeof paper>): readonly Box[] =>
  paper(...of).sheets.flatMap((sheet) => sheet.boxes.filter(({ tone }) => tone !== 'label'))
const said = (field: string, ...of: Parameters<typeof paper>): readonly string[] =>
  boxes(...of).filter((box) => box.field === field).map(({ lines }) => lines.join(''))

describe('the paper', () => {
  it('says where they go, from which day, and when they notified [令23条2項]', () => {
    assert.deepEqual(said('destination'), ['架空県星見市月影町１番地'])
    assert.deepEqual(said('plannedMoveOutOn'), ['令和8年12月1日'])
    assert.deepEqual(said('notifiedOn'), ['令和8年11月20日'])
    assert.deepEqual(said('relationship'), ['世帯主', '妻'])
    assert.deepEqual(said('nationalHealth'), ['取得 令和8年3月20日', '【空欄】'])
    assert.match(said('pension')[0] ?? '', /第1号被保険者.*1234-567890/)
    assert.deepEqual(said('childAllowance'), ['開始 令和8年4月', '【空欄】'])
  })

  it('bears both numbers of everybody without being asked, and none on a preview', () => {
    assert.deepEqual(said('individualNumber'), ['379474484450', '379474484451'])
    assert.deepEqual(movingOutCertificate.numbers(requestFor(), factsOf()).length, 4)
    const preview = JSON.stringify(paper({}, 'preview'))
    assert.doesNotMatch(preview, /37947448445|2472705960/)
    assert.match(preview, /＊＊＊＊＊＊＊＊＊＊＊＊/)
  })

  it('sets three movers on a sheet, each with a code, the attestation on the last', () => {
    const found = { movers: moversOf(six), original: null }
    const { sheets } = paper({ persons: six.map(({ personNo }) => personNo), circumstances: { found } }, 'preview')
    assert.deepEqual(sheets.map(({ codes }) => codes.length), [3, 3])
    assert.deepEqual(sheets.map(({ closing }) => closing !== null), [false, true])
    const alone = { persons: [maria.personNo], circumstances: { found: { movers: moversOf([maria]) } } }
    assert.deepEqual(said('nationality', alone, 'preview'), ['ブラジル'])
  })

  it('has in each code what the destination reads, numbers too, and on a preview none [STD 10.8]', () => {
    const [mover] = printedMovers(requestFor(), settle(factsOf()))
    assert.ok(mover)
    const { wording } = settle(factsOf()).found
    const plan = { movers: [mover], wording, marks: [], reference: '20261121 海辺市 011' }
    const text = codeText(mover, { ...plan, numbers: digits })
    const read = readCertificate(text)
    assert.ok('certificate' in read)
    assert.deepEqual(read.certificate.movers.map(({ fullName, individualNumber }) => [fullName, individualNumber]),
      [['海野　太郎', { digits: '379474484450' }]])
    assert.equal(read.certificate.plannedMoveOutOn, '2026-12-01')
    const { sheets: [sheet] } = paper()
    const reference = '20261121 海辺市 本庁1 プリンタ001 011'
    assert.deepEqual(sheet?.codes[0]?.rows, encodeCode(codeText(mover, { ...plan, numbers: digits, reference })))
    assert.doesNotMatch(codeText(mover, { ...plan, numbers: undefined }), /37947448445/)
  })

  it('says so where a card serves in its place [STD 4.1.3.0.4]', () => {
    const lines = (special: boolean) =>
      JSON.stringify(paper({ voluntary: true, circumstances: { found: { special } } }))
    assert.match(lines(true), /特例による転出処理済/)
    assert.doesNotMatch(lines(false), /特例/)
  })
})

describe('once more', () => {
  const renamed = moversOf([taro, hanako], {}, { fullName: '海野　改名', historyNo: 3 })
  const circumstances = { found: { movers: renamed, given: 1, original } }
  const again = { reissueOf: FIRST, reason: '紛失', circumstances }

  it('says what it said then, whatever has been corrected since, and that it is given once more [scenario 7]', () => {
    assert.deepEqual(said('name', { circumstances }), ['海野　改名', '海野　改名'])
    assert.deepEqual(said('name', again), ['海野　太郎', '海野　花子'])
    const content = paper(again)
    assert.equal(content.stamp, '再交付')
    assert.equal(content.sheets[0]?.lines[0]?.text,
      '再交付：当初の発行　令和8年11月20日　発行番号　20261120 海辺市 本庁1 プリンタ001 007')
    assert.equal(content.sheets[0]?.closing?.issuedOn, '令和8年11月21日')
    assert.equal(paper().stamp, '')
  })

  it('keeps the very rows it was set from, for the next time', () => {
    const { circumstances: _, ...items } = again
    const request = requestFor(items)
    const facts = factsOf(circumstances)
    const copies = movingOutCertificate.issueNos(request, facts).map((issueNo) =>
      ({ issueId: '00000000-0000-4000-8000-000000000001', issueNo, pages: 1, sha256: 'ab'.repeat(32) }))
    const [written, issue] = movingOutCertificate.writes(request, facts, {
      requestId: '00000000-0000-4000-8000-0000000000aa', caseId: null, officer, copies,
    })
    const content = written?.row['content'] as { rows: { personNo: number; historyNo: number }[] }
    assert.deepEqual(content.rows.map(({ personNo, historyNo }) => [personNo, historyNo]),
      [[taro.personNo, 2], [hanako.personNo, 2]])
    assert.equal(written?.row['case_id'], null)
    assert.deepEqual([issue?.row['fee_yen'], issue?.row['form'], issue?.row['number_shown']], [0, 'reissued', true])
    assert.doesNotMatch(JSON.stringify([written, issue]), /37947448445/)
  })
})
