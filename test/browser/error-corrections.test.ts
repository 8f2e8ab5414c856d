/** 誤記修正 by keyboard alone: what was written wrongly beside what is right, typed again by another, on top. */
import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { CORRECTABLE } from '../../src/events/ex-officio/error-correction/items.ts'
import { familyNo, movedIn } from '../scenarios/family.ts'
import { openCounter } from './counter.ts'
import { approveFirst, checkFirst, chooseResident, commit, era, looksWell, receiveKind } from './events.ts'

const counter = await openCounter({ after })
const today = await counter.today()
const { office } = counter

it('誤記修正: the day of birth of a husband is put right, and the wrong row stands', async () => {
  const typed = familyNo(6)
  const [, husband = 0] = await movedIn(office, {
    ...typed, movedOn: today, notifiedOn: today, proof: { ...typed.proof, plannedMoveOutOn: today },
  })
  const clerk = await counter.seat('uketsuke')
  const { hands } = clerk
  await receiveKind(clerk, { kind: '誤記修正', filer: '雪野　太郎', movers: ['雪野　太郎'] })
  await hands.fill('correctedOn', era(today))
  await hands.fill('exOfficioNo', '8-3')
  await hands.fill('evidence', '戸籍の全部事項証明書と照合した')
  await chooseResident(clerk, 'resident.personNo', 'ゆきの　たろう', '雪野　太郎')
  await hands.goTo('corrections.0.item')
  const place = CORRECTABLE.findIndex(({ item }) => item === 'birthDate') + 1
  await hands.press(...Array.from({ length: place }, () => 'ArrowDown'))
  await hands.fill('corrections.0.was', '昭和63年2月3日')
  await hands.fill('corrections.0.to', '昭和63年2月13日')
  await looksWell(clerk)
  await commit(clerk)
  await clerk.leave()
  await checkFirst(await counter.seat('shogo'), '誤記修正', {
    typed: { correctedOn: era(today), 'corrections.0.to': '昭和63年2月13日' }, names: ['雪野　太郎'],
  })
  await approveFirst(await counter.seat('kessai'))
  const rows = await office.db.asOwner.query<{ reason: string; birth: string }>(`
    select reason, birth_date->>'text' as birth from record.resident_version where person_no = $1 order by history_no`,
  [husband])
  assert.deepEqual(rows.map(({ reason, birth }) => [reason, birth]),
    [['domestic-move-in', '昭和63年2月3日'], ['error-correction', '昭和63年2月13日']])
  assert.deepEqual(counter.complaints, [])
})
