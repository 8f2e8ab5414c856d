/** 市区町村の登録: the directory by which the receiver of a notice is read from an address. [STD 7.1.1.1] */
import { z } from 'zod'
import type { DirectAct } from '../../frame/act.ts'
import { refused } from '../../frame/decision.ts'
import { isMunicipalityCode } from '../../record/numbers.ts'
import { against, wrote } from '../known.ts'
import { SENDING } from '../provisions.ts'

const text = z.string().min(1).max(60).regex(/^[^\p{Cc}\p{Cs}]+$/u)

export const LoadMunicipalities = z.strictObject({
  rows: z.array(z.strictObject({ code: z.string().max(6), prefecture: text, name: text })).min(1).max(3_000),
})
export type LoadMunicipalities = z.infer<typeof LoadMunicipalities>

export const loadMunicipalities: DirectAct<LoadMunicipalities> = {
  id: 'load-municipalities',
  title: '市区町村の登録',
  basis: [SENDING],
  schema: LoadMunicipalities,
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  decide: ({ rows }) => {
    const wrong = rows.flatMap(({ code }, at) =>
      isMunicipalityCode(code) ? [] : [against('load-municipalities/code', `rows.${at}.code`)])
    return wrong.length > 0 ? refused(wrong) : wrote('municipalities', { rows })
  },
}
