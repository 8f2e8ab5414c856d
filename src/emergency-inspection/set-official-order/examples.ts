/** The municipalities of a prefecture, as a table. */
import { campaign, found, inspection, type ActExample } from '../example.ts'
import type { InspectionFound } from '../known.ts'
import type { SetOfficialOrder } from './face.ts'

const bodies = [
  { officialOrder: 1, code: '990001', name: '架空市' }, { officialOrder: 2, code: '990019', name: '海辺市' },
]
const when: SetOfficialOrder = { campaignNo: 1, bodies }
const prefecture = inspection([], { campaign: { ...campaign, body: 'prefecture', officialOrder: null } })
const sent = {
  code: '990019', takenNo: 1, fileName: '海辺市.xlsx', sha256: 'a'.repeat(64), row: null,
  faults: [{ code: 'blank' as const, cell: 'B5' }],
}

/** Every reason, and the ordinary cases. */
export const examples: readonly ActExample<SetOfficialOrder, InspectionFound>[] = [
  { title: '二団体', given: found(prefecture), when, then: [], writes: { bodies } },
  {
    title: '名前の順ではなく、番号の順に並べ直す', given: found(prefecture), then: [],
    when: { ...when, bodies: bodies.map((body, at) => ({ ...body, officialOrder: 2 - at })) },
  },
  {
    title: '番号も団体コードも名前も同じ', given: found(prefecture),
    when: { ...when, bodies: [bodies[0] ?? bodies[1], bodies[0] ?? bodies[1]].flatMap((body) => body ?? []) },
    then: ['!set-official-order/number-twice', '!set-official-order/code-twice', '!set-official-order/name-twice'],
  },
  {
    title: '報告のある団体が抜ける', given: found({ ...prefecture, collected: [sent] }),
    when: { ...when, bodies: bodies.slice(0, 1) }, then: ['!set-official-order/has-answered'],
  },
  {
    title: '二行目に団体コードがない', given: found(prefecture),
    when: { ...when, bodies: bodies.map((body, at) => ({ ...body, code: at === 0 ? body.code : '海辺市' })) },
    then: ['!set-official-order/bad-line'],
  },
  { title: '市町村の点検', given: found(), when, then: ['!set-official-order/not-a-prefecture'] },
]
