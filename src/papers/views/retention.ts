/** 保存期間の一覧: for each kind of paper what holds today and what is set for later. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { PAPERS_KEPT } from '../../law/figures.ts'
import { PAPERS_KEPT_ONE_YEAR, PAPERS_STORED } from '../../law/provision.ts'
import { PAPER_KINDS, type PaperKind } from '../paper-kinds.ts'

const Retention = z.strictObject({})

const SQL = `
  select '{}'::bigint[] as person_nos, jsonb_build_object('kind', p.paper_kind, 'fromDay', p.from_day,
    'years', p.years, 'witnessed', p.witnessed, 'provision', p.provision, 'setBy', p.set_by, 'setAt', p.set_at) as row
  from papers.period p order by p.paper_kind, p.from_day`

type Period = {
  readonly kind: PaperKind
  readonly fromDay: string
  readonly years: number
  readonly witnessed: boolean
  readonly provision: string
  readonly setBy: string
  readonly setAt: string
}

/** Where an office has set nothing, the law's year holds. */
export const retention: View<z.infer<typeof Retention>, Period> = {
  id: 'retention',
  title: '書類の保存期間',
  basis: [PAPERS_KEPT_ONE_YEAR, PAPERS_STORED],
  schema: Retention,
  query: () => ({ text: SQL, values: [] }),
  present: (rows, _, __, { today }) => ({
    minimum: PAPERS_KEPT.count,
    kinds: PAPER_KINDS.map((kind) => {
      const own = rows.filter((row) => row.kind === kind)
      const now = own.filter(({ fromDay }) => fromDay <= today).at(-1) ?? null
      return { kind, now, later: own.filter(({ fromDay }) => fromDay > today) }
    }),
  }),
}
