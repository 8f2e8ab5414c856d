/** A pointer into an act, order or standard, so that every refusal can say where it is written. */
export type Provision = {
  /** Short name of the text as officers cite it: 法, 令, 規則, 告示15号, 要領, STD. */
  readonly law: string
  /** Place inside the text: '22条1項', '第8-1(5)', '4.1.1.2'. */
  readonly at: string
}

/** Prints a provision as an officer cites it: 法22条1項, STD 4.1.1.2. */
export const citation = ({ law, at }: Provision): string =>
  /^[A-Z]/.test(law) ? `${law} ${at}` : `${law}${at}`
