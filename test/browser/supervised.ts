/** A contractor under supervision: a report handed in, others overdue, an incident, an inspection and what it asks. */
import { bindContractor, TOWN_CONTRACT } from '../../town/outsourcing.ts'
import type { TestOffice } from '../office.ts'

/** The contractor's security officer, at the vendor's portal. */
export const AT_THE_PORTAL = 'sekinin'

/** The contract began a week ago; everything after that by the people whose work it is. */
export const superviseContractor = async (office: TestOffice, today: string): Promise<void> => {
  const { contractId } = TOWN_CONTRACT
  await bindContractor(office.desk)
  const began = new Date(Date.parse(`${today}T00:00:00Z`) - 14 * 86_400_000).toISOString().slice(0, 10)
  await office.db.asOwner.query('update outsourcing.contract set starts_on = $1, signed_on = $1', [began])
  const staff = await office.as('keiyaku')
  const vendor = await office.as(AT_THE_PORTAL)
  const tier = { contractId, subcontractId: null }
  const { reports } = await vendor.look('own-reports', {}) as {
    readonly reports: readonly { readonly periodFrom: string; readonly items: readonly string[] }[]
  }
  for (const { periodFrom, items } of reports.slice(0, 2)) {
    const { reportId } = await vendor.act('draft-report', { ...tier, periodFrom })
    if (periodFrom !== reports[0]?.periodFrom) continue
    await vendor.act('complete-report', {
      reportId, seenStep: 1, claims: Object.fromEntries(items.map((item) => [item, item === 'sheets' ? 2 : 0])),
      trouble: '', remarks: '朝のうちは端末が遅かった',
    })
  }
  await vendor.act('report-incident', {
    ...tier, kind: 'leak', personal: true, feared: false, grave: true, happened: '別の人の写しを封筒に入れた',
    detectedAt: new Date(Date.now() - 600_000).toISOString(),
  })
  await staff.act('schedule-check', { contractId, subject: 'safekeeping', everyMonths: 6, firstDueOn: today })
  await staff.act('record-inspection', {
    ...tier, timing: 'ad-hoc', covers: ['terms', 'safekeeping'], inspectedOn: today, result: 'improve',
    summary: '届書の箱の鍵が掛かっていない時間があった', document: '検-8-1',
    improvements: [{ request: '昼休みにも鍵を掛け、管理簿に書く', dueOn: today }],
  })
  await staff.act('set-scope', {
    contractId, work: 'event-entry', part: '1番・2番ポストでの入力', answersFor: '入力の誤り', liaison: '毎朝、係長と打合せ',
  })
}
