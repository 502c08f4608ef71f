/** A fact that makes its own copy elsewhere, since what it reads later cannot be copied now. */
export interface Movable {
  /** The same fact `distance` characters further on. */
  movedBy(distance: number): unknown;
}

export function isMovable(fact: object): fact is Movable {
  return 'movedBy' in fact;
}
