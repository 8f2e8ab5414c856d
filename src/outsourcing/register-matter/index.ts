/** 委託の案件: there before its vendor, so that the council can speak of it before any tender. 告示15号 第10-1(3) */
import { APPROVED_BEFORE } from '../provisions.ts'
import { error, outsourcingAct } from '../settle.ts'
import { registerMatterFace } from './face.ts'

/** Content, reason and protection, as the council will read them. It is deliberated and approved afterwards. */
export const registerMatter = outsourcingAct(registerMatterFace, {
  basis: [APPROVED_BEFORE],
  asks: ({ matterId }) => ({ matterId }),
  objects: ({ startsOn, endsOn }, { found }) => [
    found.matter !== null && error('register-matter/exists', APPROVED_BEFORE, { field: 'matterId' }),
    endsOn !== null && endsOn < startsOn && error('register-matter/term', APPROVED_BEFORE, { field: 'endsOn' }),
  ],
})
