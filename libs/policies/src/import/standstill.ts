/** When nothing is left to be done about anything recorded: what policies make of an import counts with it. */
export abstract class Standstill {
  /** Waits until policies have answered all there is, and gives the position of the last event. */
  abstract position(): Promise<bigint>;
}
