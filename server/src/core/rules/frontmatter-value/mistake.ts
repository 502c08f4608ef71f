/** What is wrong with a value, and what may be meant by it, best first. */
export interface Mistake {
  readonly message: string;
  readonly meant: readonly string[];
  /** Whether a person answers for what is meant, as for the day of a review. */
  readonly isGuess?: boolean;
}
