/** 緊急点検 by keyboard alone: a sheet answered with 0 and 1, the row confirmed, the report saved, a report taken in. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, it } from 'node:test'
import { workbookMaker } from '../../src/io/xlsx/maker.ts'
import { openCounter, type Seated } from './counter.ts'
import { assertAccessible, assertFits } from './looks.ts'

const counter = await openCounter({ after })
const { office } = counter
const FISCAL_YEAR = 2006
const TITLES = ['住民税電算処理', '介護保険電算処理', '国民健康保険電算処理'] as const

const menu = async ({ page, hands }: Seated): Promise<void> => {
  await hands.press('Control+m')
  await page.locator('.menu-place:focus').waitFor()
  await hands.press(await page.locator('.menu-place', { hasText: '緊急点検' }).locator('kbd').innerText())
}
const tab = async ({ page, hands }: Seated, title: string): Promise<void> => {
  const chosen = page.locator('[role=tab][aria-selected=true]')
  for (let step = 0; step < 4 && (await chosen.innerText()) !== title; step += 1) await hands.command('F8')
  assert.equal(await chosen.innerText(), title)
}
const looks = async ({ page }: Seated): Promise<void> => {
  await assertAccessible(page)
  await assertFits(page)
}
const shown = ({ page }: Seated, cell: string): Promise<string> => page.locator(`[data-sum=${cell}] b`).innerText()
const focused = ({ page }: Seated, row: number, cell: string) =>
  page.locator(`tbody tr:nth-child(${row}) td[data-at$=" ${cell}"]:focus`)
const say = async (seated: Seated, key: '0' | '1', evidence: string): Promise<void> => {
  await seated.hands.press(key)
  await seated.page.locator('dialog[open] [data-path=evidence] textarea:focus').waitFor()
  await seated.hands.type(evidence)
  await seated.hands.press('F9')
  await seated.page.locator('dialog[open]').waitFor({ state: 'detached' })
}

type Contracts = readonly {
  readonly contractKey: string
  readonly cells: Readonly<Record<string, { readonly asked: boolean; readonly answer: unknown }>>
}[]

let clerk: Seated
let chief: Seated

before(async () => {
  const desk = await office.as('keiyaku')
  for (const title of TITLES) {
    await desk.act('register-outside-contract', {
      title, division: '税務課', contractor: '架空電算株式会社', startsOn: '2000-04-01', endsOn: '2007-03-31', subvendors: false,
    })
  }
  clerk = await counter.seat('keiyaku')
  chief = await counter.seat('tokatsu')
})

describe('緊急点検', () => {
  it('is opened, and every cell of every contract is open', async () => {
    const { page, hands } = clerk
    await menu(clerk)
    await page.locator('.inspection .grid-empty').waitFor()
    await looks(clerk)
    await hands.command('F4')
    await page.locator('dialog[open] [data-path=title] input:focus').waitFor()
    await looks(clerk)
    await hands.type('平成18年度緊急点検')
    await hands.fill('basis', '総務省依頼')
    await hands.fill('fiscalYears', String(FISCAL_YEAR))
    await hands.fill('dueOn', 'R20.6.27')
    await hands.fill('addressee', '架空県')
    await hands.fill('officialOrder', '12')
    await hands.press('F9')
    await page.locator('tr[data-key]:focus').waitFor()
    await looks(clerk)
    await tab(clerk, '点検表')
    await page.locator('.sheet-cell').first().waitFor()
    assert.equal(await page.locator('tbody .sheet-cell.open').count(), TITLES.length * 6)
    assert.equal(await page.locator('tbody .sheet-cell.blank').count(), TITLES.length * 2)
    assert.deepEqual([await shown(clerk, 'c1'), await shown(clerk, 's2')], ['未', ''])
    await looks(clerk)
  })

  it('is answered with 0 and 1, each with its evidence, and goes on to the next open cell', async () => {
    const { page, hands } = clerk
    await hands.walkTo(page.locator('.sheet-cell[tabindex="0"]'), 'Tab')
    await say(clerk, '0', '契約書第8条')
    await focused(clerk, 1, 'c2').waitFor()
    await hands.press(' ')
    await focused(clerk, 1, 'c3').waitFor()
    await hands.press('ArrowLeft')
    await say(clerk, '0', '仕様書2')
    await focused(clerk, 1, 'c3').waitFor()
    await say(clerk, '1', '契約書に条項なし')
    await page.locator('[data-sum=c3] b', { hasText: '1' }).waitFor()
    await looks(clerk)
    const desk = await office.as('keiyaku')
    const { inspections } = await desk.look('inspections', {}) as { inspections: readonly { campaignNo: number }[] }
    const campaignNo = inspections[0]?.campaignNo
    const { inspection } = await desk.look('inspection', { campaignNo }) as { inspection: { contracts: Contracts } }
    for (const { contractKey, cells } of inspection.contracts) {
      for (const [cell, { asked, answer }] of Object.entries(cells)) {
        if (!asked || answer !== null) continue
        await desk.act('answer-inspection', { campaignNo, contractKey, cell, answer: 0, evidence: '受託会社の報告書' })
      }
    }
    await hands.command('F5')
    await page.locator('[data-sum=v1] b', { hasText: '0' }).waitFor()
    await page.locator('.mark.bad-line', { hasText: '改善事項が要ります' }).waitFor()
  })

  it('owes an improvement where the 1 stands, and is confirmed by somebody else', async () => {
    const { page, hands } = clerk
    await hands.walkTo(page.locator('button', { hasText: '改善事項を書く' }), 'Tab')
    await hands.press('Enter')
    await page.locator('dialog[open] [data-path=content] textarea:focus').waitFor()
    await hands.type('返還・廃棄の条項を加える')
    await hands.fill('timing', '令和9年1月末')
    await hands.press('F9')
    await page.locator('.mark.care', { hasText: '確認を待っています' }).waitFor()
    await menu(chief)
    await chief.page.locator('tr[data-key]').first().waitFor()
    await tab(chief, '点検表')
    await chief.page.locator('.sheet-cell').first().waitFor()
    await chief.hands.command('F7')
    await chief.page.locator('dialog[open]').waitFor()
    await looks(chief)
    await chief.hands.press('F9')
    await chief.page.locator('.mark.good', { hasText: '確認しました' }).waitFor()
    await looks(chief)
  })

  it('leaves as the form, by a file the browser keeps', async () => {
    const { page, hands } = clerk
    await hands.command('F5')
    const excel = page.locator('button', { hasText: '報告票（Excel）' })
    await page.locator('.mark.good', { hasText: '確認しました' }).waitFor()
    await hands.walkTo(excel, 'Tab')
    await hands.press('Enter')
    await page.locator('dialog[open]').waitFor()
    await looks(clerk)
    const download = page.waitForEvent('download')
    await hands.press('F9')
    const saved = await download
    assert.match(saved.suggestedFilename(), /^点-\d{8}-001_緊急点検報告票_朧月町\.xlsx$/)
    const reading = await workbookMaker().read(await readFile(await saved.path()))
    assert.deepEqual(reading.ok ? reading.sheets[0]?.rows[4]?.slice(0, 4) : [], ['12　朧月町', 0, 0, 1])
    await hands.press('F12')
  })

  it('asks everybody who served, whoever has not answered first', async () => {
    const { page, hands } = clerk
    await tab(clerk, '従事者への確認')
    await page.locator('.grid-empty').waitFor()
    await hands.command('F4')
    await page.locator('dialog[open] [data-path=name] input:focus').waitFor()
    await hands.type('委託　なみ')
    await hands.fill('employer', '架空電算株式会社')
    await hands.fill('servedFrom', 'H18.4.1')
    await hands.fill('servedUntil', 'H19.3.31')
    await looks(clerk)
    await hands.press('F9')
    await page.locator('.mark.bad-line', { hasText: '未確認' }).waitFor()
    await hands.command('F9')
    await page.locator('dialog[open] [data-path=askedOn] input:focus').waitFor()
    await looks(clerk)
    await hands.fill('askedBy', '契約　しお')
    await hands.fill('answeredOn', await counter.today())
    await hands.fill('evidence', '確認票1号')
    await hands.press('F9')
    await page.locator('.mark.good', { hasText: '回答済み' }).waitFor()
    await looks(clerk)
  })
})

describe('都道府県のとりまとめ', () => {
  it('shows who is missing, and what is wrong at which cell', async () => {
    const desk = await office.as('keiyaku')
    const { campaignNo } = await desk.act('open-inspection', {
      title: '県のとりまとめ', basis: '総務省依頼', fiscalYears: [1999], dueOn: '2099-06-27', addressee: '総務省',
      body: 'prefecture', officialOrder: null,
    })
    const { page, hands } = clerk
    await clerk.begin()
    await menu(clerk)
    await page.locator('tr[data-key]:focus', { hasText: '県のとりまとめ' }).waitFor()
    await tab(clerk, '市町村のとりまとめ')
    await page.locator('.grid-empty').waitFor()
    await hands.command('F4')
    await page.locator('dialog[open] [data-path=bodies] textarea:focus').waitFor()
    await hands.type('1 990019 朧月町')
    await hands.press('Alt+Enter')
    await hands.type('2 990027 星見市')
    await hands.press('F9')
    await page.locator('tr[data-key]:focus').waitFor()
    assert.equal(await page.locator('.mark', { hasText: '未着' }).count(), 2)
    const row = {
      officialOrder: 2, name: '星見市', cells: { c1: 0, c2: 7, c3: 1, v1: 0, v2: 0, v3: 0, s2: null, s3: null },
      texts: { contract: '', vendor: '', subvendor: '' },
    }
    const sent = { format: 'daicho-emergency-inspection-1', inspection: '県のとりまとめ', contracts: 1, row }
    await hands.command('F9')
    await page.locator('dialog[open] input[type=file]').setInputFiles({
      name: '星見市.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(sent)),
    })
    await page.locator('dialog[open]', { hasText: '星見市.json を取り込みます' }).waitFor()
    await looks(clerk)
    await hands.press('F9')
    await page.locator('dialog[open]', { hasText: '1団体のうち1団体に誤りがあります' }).waitFor()
    await hands.press('F12')
    await hands.walkTo(page.locator('tr[data-key]', { hasText: '星見市' }), 'ArrowDown')
    await page.locator('.bodies-faults li', { hasText: 'row.cells.c2' }).waitFor()
    assert.equal(await page.locator('.bodies-faults li').count(), 2)
    await looks(clerk)
    assert.ok(Number(campaignNo) > 0)
  })

  it('nobody complained', () => assert.deepEqual(counter.complaints, []))
})
