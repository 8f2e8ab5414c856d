/** What may be written as a memo, as a table. */
import type { Example } from '../../frame/example.ts'
import type { Answers, StandingBlock } from '../../frame/question.ts'
import { civilDay } from '../../law/calendar.ts'
import { resident } from '../../record/examples.ts'
import type { MemoFound } from '../memo.ts'
import type { WriteMemo } from './face.ts'

export const NOW = '2026-11-20T01:00:00.000Z'
const PERSON = 1000011

/** A register that knows one person. */
export const register: Answers = {
  office: {
    today: civilDay('2026-11-20'), now: NOW, officialHolidays: [], prefecture: '架空県', municipality: '架空市',
    municipalityCode: '990001', residentCodeStock: 0, residentCodeStockThreshold: 0,
  },
  origin: null,
  persons: [{ record: resident(PERSON), blocks: [], claimedBy: null }],
  households: [], histories: [], holders: [], cardHolders: [], lookAlikes: [], addresses: [],
  reserved: { personNos: [], householdNos: [], residentCodeIds: [] },
}

type Facts = Answers & { readonly found: MemoFound }

const block = (inquiry: 'error' | 'alert'): StandingBlock => ({
  blockNo: 1, kind: 'support-measure', personNo: PERSON, householdNo: null,
  levels: { entry: 'none', certificate: 'none', inquiry }, startsOn: civilDay('2026-04-01'), endsOn: null,
})

const fresh: Facts = { ...register, found: { memoNo: 5, memo: null, blocks: [] } }
const bound = (inquiry: 'error' | 'alert'): Facts =>
  ({ ...register, found: { memoNo: 5, memo: null, blocks: [block(inquiry)] } })
const known = (content: string | null = '手話通訳を希望', person = PERSON): Facts => ({
  ...register, found: {
    memoNo: 5, blocks: [], memo: { memo_no: 5, revision: 2, person_no: person, content, written_by: 'shogo', at: NOW },
  },
})

const writes = (content: string | null): WriteMemo => ({ personNo: PERSON, memoNo: null, revision: 0, content })
const changes = (content: string | null, revision = 2): WriteMemo => ({ personNo: PERSON, memoNo: 5, revision, content })

export const examples: readonly Example<WriteMemo, Facts>[] = [
  { title: '新しく書く', given: fresh, when: writes('来庁時は筆談を希望'), then: [] },
  { title: '書き直す', given: known(), when: changes('手話通訳を希望（予約が要る）'), then: [] },
  { title: '削除する。書いたことは履歴に残る', given: known(), when: changes(null), then: [] },
  { title: '照会がアラートの抑止なら書ける', given: bound('alert'), when: writes('一'), then: [] },
  { title: '照会が止められていれば書けない', given: bound('error'), when: writes('一'), then: ['!write-memo/stopped'] },
  { title: '知らない人', given: { ...fresh, persons: [] }, when: writes('一'), then: ['!write-memo/nobody'] },
  { title: '新しいメモを削除はできない', given: fresh, when: writes(null), then: ['!write-memo/nothing'] },
  { title: '別の人のメモ', given: known('一', PERSON + 10), when: changes('二'), then: ['!write-memo/unknown'] },
  { title: '知らないメモ', given: fresh, when: changes('二'), then: ['!write-memo/unknown'] },
  { title: '表示の後に書き直されている', given: known(), when: changes('二', 1), then: ['!write-memo/moved'] },
  { title: '削除されたメモは書き直せない', given: known(null), when: changes('二'), then: ['!write-memo/taken-away'] },
  { title: '同じ内容', given: known('二'), when: changes('二'), then: ['!write-memo/unchanged'] },
]
