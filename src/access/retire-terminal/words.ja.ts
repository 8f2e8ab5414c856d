/** What officers read when a terminal cannot be taken out of use. */

export const retireTerminalWords = {
  'retire-terminal/own-seat': {
    says: '今使っている端末は廃止できません。',
    remedy: '別の端末から廃止してください。',
  },
} as const satisfies Readonly<Record<string, { readonly says: string; readonly remedy: string }>>
