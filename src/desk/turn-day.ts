/** 日替り: what falls due by itself. Safe to run twice, late, or on two servers at once. */
import type { Desk } from './desk.ts'

/** Answers kept for repeated requests are forgotten after seven days. @returns how many */
export const turnDay = async ({ db }: Pick<Desk, 'db'>): Promise<number> => {
  const [row] = await db.query<{ gone: number }>('select desk.forget_answers() as gone')
  return row?.gone ?? 0
}
