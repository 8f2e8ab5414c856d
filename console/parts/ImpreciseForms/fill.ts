/**
 * Fills the blanks of a written form: {Y} a year with its era, {M} {D} {m} {d} numbers, {S} a season, {P} a third
 * of a month.
 */

export const SLOTS = ['era', 'Y', 'M', 'D', 'm', 'd', 'S', 'P'] as const
export type Slot = (typeof SLOTS)[number]
export type Slots = Readonly<Record<Slot, string>>

export const BLANK_SLOTS: Slots = { era: '昭和', Y: '', M: '', D: '', m: '', d: '', S: '春', P: '上旬' }

export const slotsOf = (template: string): readonly Slot[] =>
  SLOTS.filter((slot) => template.includes(slot === 'era' ? '{Y}' : `{${slot}}`))

const number = (typed: string): string => (typed.trim() === '' ? '○' : typed.normalize('NFKC').trim())

export const fillForm = (template: string, slots: Slots): string => {
  const parts: Readonly<Record<string, string>> = {
    '{Y}': `${slots.era}${number(slots.Y)}年`,
    '{M}': `${number(slots.M)}月`,
    '{D}': `${number(slots.D)}日`,
    '{m}': `${number(slots.m)}月`,
    '{d}': `${number(slots.d)}日`,
    '{S}': slots.S,
    '{P}': slots.P,
  }
  return template.replaceAll(/\{.\}/g, (slot) => parts[slot] ?? '')
}
