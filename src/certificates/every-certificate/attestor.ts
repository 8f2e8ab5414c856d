/** 認証者: the mayor, or the acting mayor while one acts; the prefecture goes before the title. [STD 1.3.9, 5.6] */
import type { CivilDay } from '../../law/calendar.ts'

/** One appointment of somebody who attests. */
export type Attestor = {
  readonly role: 'mayor' | 'acting-mayor'
  /** 職名 without the prefecture: 霞ヶ里町長, 霞ヶ里町長職務代理者 副町長. */
  readonly title: string
  /** A paper without a name is never issued. */
  readonly name: string
  /** 電子公印 as SVG; empty for 公印省略. [STD 1.3.7] */
  readonly seal: string
  readonly startsOn: CivilDay
  readonly endsOn: CivilDay | null
}

const acts = (attestor: Attestor, on: CivilDay): boolean =>
  attestor.startsOn <= on && (attestor.endsOn === null || on <= attestor.endsOn)

/** Who attests on a day. An acting mayor goes before the mayor, the later appointment before the earlier. */
export const findAttestor = (attestors: readonly Attestor[], on: CivilDay): Attestor | undefined =>
  attestors.filter((attestor) => acts(attestor, on)).toSorted((a, b) =>
    a.role === b.role ? (a.startsOn < b.startsOn ? 1 : -1) : a.role === 'acting-mayor' ? -1 : 1)[0]
