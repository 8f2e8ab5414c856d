/** 建制順: whom a prefecture waits for, each with an explicit number; never by alphabet. [別紙報告票 記入要領] */
import type { DirectAct } from '../../frame/act.ts'
import type { InspectionFound } from '../known.ts'
import { lookUpInspection } from '../look-up.ts'
import { INSPECTION_DEADLINE, INSPECTION_FORM } from '../provisions.ts'
import { raised, settle, when } from '../settle.ts'
import { setOfficialOrderFace, type SetOfficialOrder } from './face.ts'

const object = (reason: string, field?: string) =>
  raised({ code: `set-official-order/${reason}`, basis: INSPECTION_FORM }, field)

const isWhole = ({ officialOrder, code, name }: SetOfficialOrder['bodies'][number]): boolean =>
  officialOrder > 0 && /^\d{6}$/.test(code) && name !== ''

const isTwice = (values: readonly (string | number)[]): boolean => new Set(values).size < values.length

export const setOfficialOrder: DirectAct<SetOfficialOrder, InspectionFound> = {
  ...setOfficialOrderFace,
  basis: [INSPECTION_FORM, INSPECTION_DEADLINE],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ campaignNo }) => lookUpInspection(campaignNo),
  decide: (input, { found: { inspection } }, officer) => {
    const { bodies } = input
    const codes = bodies.map(({ code }) => code)
    const left = (inspection?.collected ?? []).filter(({ code }) => !codes.includes(code))
    const wrong = bodies.findIndex((body) => !isWhole(body))
    const findings = [
      ...when(wrong >= 0, { ...object('bad-line', 'bodies'), values: { line: wrong + 1 } }),
      ...when(inspection?.campaign.body !== 'prefecture', object('not-a-prefecture', 'campaignNo')),
      ...when(isTwice(bodies.map(({ officialOrder }) => officialOrder)), object('number-twice', 'bodies')),
      ...when(isTwice(codes), object('code-twice', 'bodies')),
      ...when(isTwice(bodies.map(({ name }) => name)), object('name-twice', 'bodies')),
      ...when(left.length > 0, object('has-answered', 'bodies')),
    ]
    return settle(findings, 'set-official-order', officer, input)
  },
}
