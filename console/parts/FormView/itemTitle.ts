/** What one item of a list is called on a sheet to be read: 異動者 1人目, 誤記の項目 2項目め. */
import type { Section } from '../../../src/frame/form.ts'

export const itemTitle = ({ title, repeated }: Section, at: number): string =>
  `${title.replace(/（.*）$/, '')} ${at + 1}${repeated?.itemTitle ?? ''}`
