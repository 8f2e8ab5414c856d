/** 告示15号 第2–第10, clause by clause: what this system enforces, by which part of it, and what is kept as evidence. */
import type { Provision } from './provision.ts'
import type { Clause, Duty } from './technical-standard/clause.ts'
import { CONTROL } from './technical-standard/control.ts'
import { CHANGING_RECORDS, INSPECTION, ISSUING, RUNNING } from './technical-standard/operation.ts'
import { OUTSOURCING } from './technical-standard/outsourcing.ts'
import { MEDIA, OUTAGES, SAFETY } from './technical-standard/safekeeping.ts'

export type { Clause, Duty, Lock, LockSetting, Proof, Unenforced } from './technical-standard/clause.ts'

/** A chapter of the standard with its clauses. 第1 defines words and asks for nothing. */
export type Chapter = { readonly number: number; readonly title: string; readonly clauses: readonly Clause[] }

/** In the order of the standard, which is data: a changed number is a changed row. */
export const TECHNICAL_STANDARD: readonly Chapter[] = [
  { number: 2, title: '住民記録システム運用に関する基本的事項', clauses: RUNNING },
  { number: 3, title: '住民票の異動処理等', clauses: CHANGING_RECORDS },
  { number: 4, title: '住民基本台帳の一部の写しの閲覧', clauses: INSPECTION },
  { number: 5, title: '住民票の写し等の発行', clauses: ISSUING },
  { number: 6, title: '磁気ディスクの管理', clauses: MEDIA },
  { number: 7, title: '作動停止時における事務処理体制', clauses: OUTAGES },
  { number: 8, title: '住民記録システムに関する安全対策', clauses: SAFETY },
  { number: 9, title: '住民記録システムの安全な管理等', clauses: CONTROL },
  { number: 10, title: '外部に委託して処理する場合に講ずるべき措置', clauses: OUTSOURCING },
]

/** Every clause, in order. */
export const CLAUSES: readonly Clause[] = TECHNICAL_STANDARD.flatMap(({ clauses }) => clauses)

/** A clause by its id; nothing where the standard has none. */
export const findClause = (id: string): Clause | undefined => CLAUSES.find((clause) => clause.id === id)

/** Everything the standard asks for, one by one: what the self-check answers. */
export const DUTIES: readonly Duty[] = CLAUSES.flatMap(({ duties }) => duties)

/** A duty by its id; of a clause that is not split, the clause's own. */
export const findDuty = (id: string): Duty | undefined => DUTIES.find((duty) => duty.id === id)

/** The clause that a duty is of. */
export const findClauseOfDuty = (id: string): Clause | undefined => findClause(id.split(':')[0] ?? '')

/** The pointer by which a finding or an act cites a clause. */
export const clauseProvision = ({ id }: Clause): Provision => ({ law: '告示15号', at: `第${id}` })
