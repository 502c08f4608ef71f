/** What is wrong with a value, and what may be meant by it, best first. */
export interface Mistake {
  readonly message: string;
  readonly meant: readonly string[];
}
