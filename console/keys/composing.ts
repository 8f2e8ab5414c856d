/** Whether a key press belongs to an input method that is converting; then nobody else may touch it. */

export type KeyPress = { readonly isComposing: boolean; readonly keyCode: number }

export const isComposing = (press: KeyPress): boolean => press.isComposing || press.keyCode === 229
