/** What the other side says to a message. */

/**
 * `accepted`: the receiver has it, this time or before. `sent`: somebody on the way took it over. `refused`: never, as
 * it is; an officer looks. `away`: nobody could be reached; it is tried again.
 */
export type Receipt =
  | { readonly outcome: 'accepted' | 'sent' }
  | { readonly outcome: 'refused' | 'away'; readonly reason: string }
