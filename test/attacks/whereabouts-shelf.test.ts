/** The shelf tells nobody of somebody in hiding: not what was filed for her, by whom, on what ground, or on paper. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { pdfMaker } from '../../src/io/pdf/pool.ts'
import { blank } from '../../src/events/ex-officio/death/form.ts'
import { civilDay } from '../../src/law/calendar.ts'
import { exactDate } from '../../src/law/imprecise-date.ts'
import { receipt } from '../scenarios/family.ts'
import { freshRefuge, newestEntry } from '../refuge.ts'

const maker = pdfMaker({ threads: 1 })
after(() => maker.close())
const refuge = await freshRefuge({ after }, maker)
const keeper = await refuge.as('kofu')
const clerk = await refuge.as('nyuryoku')

type Paper = { readonly paperId: string; readonly title: unknown; readonly names: unknown }
type Papers = { readonly papers: readonly Paper[] }
const shelf = async (list: string): Promise<Papers> => await keeper.look('papers', { list }) as Papers

describe('the papers of somebody in hiding', () => {
  it('lie on the shelf under their number alone, and the look is a look at her', async () => {
    const hers = (await shelf('to-file')).papers.find(({ paperId }) => paperId === refuge.caseId)
    assert.deepEqual([hers?.title, hers?.names], [null, []])
    const { persons } = await newestEntry(refuge, 'papers')
    assert.ok(persons.includes(refuge.her) && persons.includes(refuge.child))
  })

  it('are filed and kept all the same, and tell nothing of where she is', async () => {
    await keeper.act('file-papers', { papers: [refuge.caseId], medium: 'box', place: 'R8-届-09' })
    const kept = await shelf('kept')
    assert.equal(kept.papers.length, 1)
    assert.deepEqual(refuge.leaks(kept), [])
    assert.doesNotMatch(JSON.stringify(kept), /隠野|move-in/)
    assert.ok((await newestEntry(refuge, 'file-papers')).persons.includes(refuge.her))
  })
})

describe('what is entered of somebody in hiding', async () => {
  const taken = receipt(['届出　人'], 'death')
  const caseId = String((await (await refuge.as('uketsuke')).act('receive', taken))['caseId'])
  const { recordNo } = await clerk.act('open-ex-officio-record', {
    caseId, ground: 'notice', note: '月見台二丁目の家主の知らせ',
  })
  const input = {
    ...blank, notifiedOn: '2026-04-15', exOfficioNo: recordNo, diedOn: exactDate(civilDay('2026-04-14')),
    movers: [{ personNo: refuge.her }],
  }

  it('is stopped before there is anything to print', async () => {
    const entered = await clerk.attempt('death', input, { case: caseId })
    assert.equal(entered.outcome, 'refused')
    for (const paper of ['review-print', 'ex-officio-record']) {
      await assert.rejects(clerk.issue(paper, { caseId }), { code: 'not-found' })
    }
  })

  it('is not printed either, once it was entered by somebody to whom it was released', async () => {
    await refuge.release('entry', 'nyuryoku')
    await refuge.release('inquiry', 'nyuryoku')
    const tried = await clerk.attempt('death', input, { case: caseId })
    const confirmed = tried.outcome === 'refused' ? tried.findings.map(({ code }) => ({ code })) : []
    await clerk.act('death', input, { case: caseId, confirmed })
    const other = await refuge.as('uketsuke')
    for (const paper of ['review-print', 'ex-officio-record']) {
      for (const preview of [true, false]) {
        const issued = await other.issue(paper, { caseId }, { preview })
        assert.deepEqual(issued.outcome === 'refused' && issued.findings.map(({ code }) => code), [`${paper}/stopped`])
      }
      assert.deepEqual((await newestEntry(refuge, paper)).persons, [], 'whoever is refused has seen nobody')
    }
    assert.equal((await clerk.issue('review-print', { caseId })).outcome, 'done')
  })

  it('is told in the list of sheets by its number alone', async () => {
    const { records } = await (await refuge.as('kessai')).look('ex-officio-records', {}) as {
      records: readonly { title: unknown; note: unknown; names: unknown }[]
    }
    assert.deepEqual(records.map(({ title, note, names }) => [title, note, names]), [[null, '', []]])
  })
})
