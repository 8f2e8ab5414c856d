/** An expected failure, in one sentence for the person at the keyboard; anything else is a fault of ours. */
export class Refusal extends Error {
  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options)
    this.name = new.target.name
  }
}
