/** 自己点検の画面: what the database says of today, held against what runs here. 告示15号 第6-2(5), 第8-1(8)ア */
import { z } from 'zod'
import { CheckedFacts } from '../assurance/checked-facts.ts'
import { selfCheck } from '../assurance/checked.ts'
import { ASSESSMENT, CRITERIA_AND_PROCEDURE } from '../assurance/provisions.ts'
import type { View } from '../frame/view.ts'
import type { ListedView } from './listed-view.ts'
import { look } from './look.ts'

const lookedAt: View = {
  id: 'self-check',
  title: '自己点検',
  basis: [ASSESSMENT, CRITERIA_AND_PROCEDURE],
  schema: z.strictObject({}),
  query: () => ({ text: `select '{}'::bigint[] as person_nos, assurance.checked_facts() as row`, values: [] }),
  present: ([facts]) => facts,
}

/** A look like any other; which tests passed is no matter of the database. */
export const selfCheckView: ListedView = {
  id: lookedAt.id,
  title: lookedAt.title,
  basis: lookedAt.basis,
  schema: lookedAt.schema,
  run: async (desk, order) =>
    selfCheck(CheckedFacts.parse(await look(desk, order, lookedAt)), await desk.build()),
}
