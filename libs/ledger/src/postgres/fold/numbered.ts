/** Gives each value a number, from 0 in the order in which they are first met. */
export class Numbered<Value> {
  private readonly numbers = new Map<Value, number>();
  private readonly values: Value[] = [];

  /** The number of a value. */
  of(value: Value): number {
    const met = this.numbers.get(value);
    if (met !== undefined) return met;
    this.numbers.set(value, this.values.length);
    return this.values.push(value) - 1;
  }

  /** The value with this number. */
  at(number: number): Value {
    return this.values[number] as Value;
  }
}
