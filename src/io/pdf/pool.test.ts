/** Real papers from the real font: whole, embedded, archival, the same every time, and never with a wrong letter. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { TEXT_ITEMS } from '../../certificates/every-certificate/item-titles.ts'
import { movingOutCertificate } from '../../certificates/moving-out-certificate/index.ts'
import * as movingOut from '../../certificates/moving-out-certificate/people.ts'
import { residenceCopy } from '../../certificates/residence-copy/index.ts'
import { hanako, maria, six, taro } from '../../certificates/every-certificate/people.ts'
import { factsOf, requestFor } from '../../certificates/residence-copy/people.ts'
import type { ResidenceCopyRequest } from '../../certificates/residence-copy/request.ts'
import type { CopyMark, OpenedNumbers, Paper } from '../../frame/document.ts'
import type { ResidentRecord } from '../../record/resident.ts'
import { pdfMaker } from './pool.ts'

const NOW = '2026-11-21T01:00:00.000Z'
const folder = mkdtempSync(join(tmpdir(), 'daicho-pdf-'))
const maker = pdfMaker({ threads: 1 })
after(async () => {
  await maker.close()
  rmSync(folder, { recursive: true, force: true })
})

type Wanted = Partial<ResidenceCopyRequest> & { readonly as?: CopyMark; readonly numbers?: OpenedNumbers }

const paperFor = (members: readonly ResidentRecord[], { as, numbers = {}, ...items }: Wanted = {}): Paper => {
  const facts = factsOf(members)
  const request = requestFor(members, items)
  const [mark = 'preview'] = residenceCopy.issueNos(request, facts)
  return residenceCopy.content(request, facts, as ?? mark, numbers)
}

let files = 0
const fileOf = async (paper: Paper): Promise<string> => {
  const { bytes } = await maker.make(paper, NOW)
  const file = join(folder, `${files += 1}.pdf`)
  writeFileSync(file, bytes)
  return file
}

/** Poppler wonders aloud about a key that PDF/A itself asks for; what it prints is what counts. */
const run = (command: string, ...rest: readonly string[]): string =>
  execFileSync(command, [...rest], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

/** The words of a page in the order they were set, without the room between their letters. */
const textOf = (file: string, page: number): string =>
  run('pdftotext', '-raw', '-f', String(page), '-l', String(page), file, '-').replace(/\s/g, '')

describe('a copy for six people', async () => {
  const file = await fileOf(paperFor(six, { asked: ['head', 'familyRegister'] }))

  it('is sound, two pages of A4, and says that it is archival and tagged', () => {
    assert.match(run('qpdf', '--check', file), /No syntax or stream encoding errors found/)
    const told = run('pdfinfo', '-meta', file)
    assert.match(told, /<pdfaid:part>2<\/pdfaid:part>/)
    assert.match(told, /<pdfaid:conformance>A<\/pdfaid:conformance>/)
    const about = run('pdfinfo', file)
    assert.match(about, /Pages:\s+2/)
    assert.match(about, /Tagged:\s+yes/)
    assert.match(about, /Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)/)
    assert.match(about, /Title:\s+住民票の写し/)
  })

  it('embeds its one font and says what its letters are', () => {
    const fonts = run('pdffonts', file).trim().split('\n').slice(2)
    assert.ok(fonts.length > 0)
    for (const line of fonts) assert.match(line, /IPAmjMincho\s+CID TrueType\s+Identity-H\s+yes yes yes/)
  })

  it('holds every name with its variation sequence', () => {
    const text = textOf(file, 1) + textOf(file, 2)
    for (const { fullName } of six) assert.ok(text.includes(fullName.replace(/\s/g, '')), fullName)
    assert.ok(text.includes('葛\u{e0102}城'))
    assert.ok(text.includes('辻\u{e0102}渚'))
  })

  it('attests on the last page alone, and numbers both [scenario 18]', () => {
    assert.doesNotMatch(textOf(file, 1), /原本と相違ない/)
    assert.match(textOf(file, 2), /この写しは、世帯全員の住民票の原本と相違ないことを証明する。/)
    assert.match(textOf(file, 2), /架空県海辺市長見本一郎/)
    assert.match(textOf(file, 1), /20261121海辺市本庁1プリンタ0010111\/2/)
    assert.match(textOf(file, 2), /20261121海辺市本庁1プリンタ0010112\/2/)
  })
})

describe('the same paper', () => {
  it('has the same bytes, whoever sets it', async () => {
    const paper = paperFor([taro, maria], { asked: TEXT_ITEMS.slice(0, 21) })
    const other = pdfMaker({ threads: 1 })
    after(() => other.close())
    const [first, again] = [await maker.make(paper, NOW), await maker.make(paper, NOW)]
    const elsewhere = await other.make(paper, NOW)
    assert.equal(again.sha256, first.sha256)
    assert.equal(elsewhere.sha256, first.sha256)
    assert.notEqual((await maker.make(paper, '2026-11-21T01:00:01.000Z')).sha256, first.sha256)
    await other.close()
  })

  it('differs for the next copy only in its number', async () => {
    const facts = factsOf([taro])
    const [one = 'preview', two = 'preview'] = residenceCopy.issueNos(requestFor([taro], { copies: 2 }), facts)
    const [first, second] = [await fileOf(paperFor([taro], { as: one })), await fileOf(paperFor([taro], { as: two }))]
    assert.equal(textOf(second, 1), textOf(first, 1).replace('プリンタ001011', 'プリンタ001012'))
  })
})

describe('what a paper shows', () => {
  it('holds no number that was not asked for, and the one that was', async () => {
    const numbers = { [hanako.individualNumberId ?? '']: '379474484458' }
    const asked = { individualNumberOf: [hanako.personNo], numberUse: '年末調整', numbers }
    assert.match(textOf(await fileOf(paperFor([taro, hanako], asked)), 1), /379474484458/)
    assert.doesNotMatch(textOf(await fileOf(paperFor([taro, hanako], { numbers })), 1), /379474484458/)
  })

  it('says 見本 in a town that does not exist, 確認用 on a preview, 公用 where asked', async () => {
    assert.match(textOf(await fileOf(paperFor([taro])), 1), /見.*本/s)
    assert.match(textOf(await fileOf(paperFor([taro], { as: 'preview' })), 1), /確認用/)
    assert.match(textOf(await fileOf(paperFor([taro], { publicUse: true })), 1), /公用/)
  })

  it('sets 個人票 and its history on as many pages as it takes', async () => {
    const single = paperFor([taro, hanako], { form: 'single', asked: ['history', 'remark', 'pension'] })
    const file = await fileOf(single)
    assert.match(run('pdfinfo', file), /Pages:\s+2/)
    assert.doesNotMatch(textOf(file, 1), /相違ない/)
  })
})

describe('a certificate of moving out', async () => {
  const facts = movingOut.factsOf()
  const request = movingOut.requestFor()
  const [mark = 'preview'] = movingOutCertificate.issueNos(request, facts)
  const numbers = Object.fromEntries(movingOutCertificate.numbers(request, facts).map((id) => [id, '379474484458']))
  const paper = movingOutCertificate.content(request, facts, mark, numbers)
  const file = await fileOf(paper)

  it('is sound, archival, and the same bytes each time, codes and all', async () => {
    assert.match(run('qpdf', '--check', file), /No syntax or stream encoding errors found/)
    assert.match(run('pdfinfo', '-meta', file), /<pdfaid:conformance>A<\/pdfaid:conformance>/)
    assert.equal((await maker.make(paper, NOW)).sha256, (await maker.make(paper, NOW)).sha256)
  })

  it('says where they go and bears their numbers; once more it says so in its corner', async () => {
    assert.match(textOf(file, 1), /転出証明書.*架空県星見市月影町１番地.*令和8年12月1日/s)
    assert.match(textOf(file, 1), /379474484458/)
    assert.doesNotMatch(textOf(file, 1), /再交付/)
    const found = { original: movingOut.original, given: 1 }
    const again = movingOut.requestFor({ reissueOf: movingOut.FIRST, reason: '紛失' })
    const once = movingOutCertificate.content(again, movingOut.factsOf({ found }), mark, numbers)
    assert.match(textOf(await fileOf(once), 1), /再交付/)
  })
})

describe('what cannot be set', () => {
  const withName = (fullName: string): Paper => paperFor([{ ...taro, fullName }])

  it('is refused with the name of the field where the font lacks a letter, and never tells the text', async () => {
    await assert.rejects(maker.make(withName('海野　\u{1f600}郎'), NOW), (error: Error) => {
      assert.deepEqual([Reflect.get(error, 'code'), Reflect.get(error, 'item')], ['glyph-missing', 'name'])
      assert.doesNotMatch(error.message, /海野|郎|\u{1f600}/u)
      return true
    })
    assert.equal((await maker.make(paperFor([taro]), NOW)).pages, 1, 'the next paper is set as if nothing had been')
  })

  it('is refused where the font is not there', async () => {
    const without = pdfMaker({ fonts: folder })
    await assert.rejects(without.make(paperFor([taro]), NOW), { name: 'PaperFailure', code: 'font-missing' })
    await without.close()
  })

  it('is refused where the layout is broken, missing, not a name, or makes another number of pages', async () => {
    const layouts = join(folder, 'layouts')
    mkdirSync(join(layouts, 'every-certificate'), { recursive: true })
    writeFileSync(join(layouts, 'every-certificate', 'layout.typ'), '#let x = \n#nothing(')
    const broken = pdfMaker({ layouts, threads: 1 })
    const failure = { name: 'PaperFailure', code: 'layout-broken' }
    await assert.rejects(broken.make(paperFor([taro]), NOW), failure)
    await assert.rejects(broken.make({ ...paperFor([taro]), layout: '../../package' }, NOW), failure)
    await assert.rejects(broken.make({ ...paperFor([taro]), layout: 'nothing-like-it' }, NOW), failure)
    await broken.close()
    await assert.rejects(maker.make({ ...paperFor([taro]), pages: 2 }, NOW), failure)
  })

  it('is inert: what looks like markup, code or a path is set as text', async () => {
    const odd = '#read("/etc/hostname") *x* $y$ \\ @z <a>'
    const text = textOf(await fileOf(paperFor([{ ...taro, previousAddress: odd }])), 1)
    assert.ok(text.includes(odd.replace(/\s/g, '')))
  })

  it('leaves a layout no file of this machine to read', async () => {
    const layouts = join(folder, 'curious')
    mkdirSync(join(layouts, 'every-certificate'), { recursive: true })
    writeFileSync(join(layouts, 'every-certificate', 'layout.typ'), '#read("../../../../../../etc/hostname")')
    const curious = pdfMaker({ layouts, threads: 1 })
    await assert.rejects(curious.make(paperFor([taro]), NOW), { code: 'layout-broken' })
    await curious.close()
  })
})

describe('the threads', () => {
  it('set many papers at once, each its own, and are renewed on the way', async () => {
    const busy = pdfMaker({ threads: 2, papersAThread: 3 })
    const names = Array.from({ length: 12 }, (_, at) => `海野　${'一二三四五六七八九十百千'.charAt(at)}郎`)
    const made = await Promise.all(names.map((fullName) => busy.make(withNamed(fullName), NOW)))
    const alone = await Promise.all(names.map((fullName) => maker.make(withNamed(fullName), NOW)))
    assert.deepEqual(made.map(({ sha256 }) => sha256), alone.map(({ sha256 }) => sha256))
    assert.equal(new Set(made.map(({ sha256 }) => sha256)).size, names.length)
    await busy.close()
  })

  const withNamed = (fullName: string): Paper => paperFor([{ ...taro, fullName }])
})
