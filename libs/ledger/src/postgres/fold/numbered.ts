/** Gives each value a number, from 0 in the order in which they are first met. */
export class Numbered<Value> {
  private readonly numbers = new Map<Value, number>();
  private readonly values: Value[] = [];
  private readonly texts: string[] = [];
  // The entries of one event tell mostly the same.
  private lastValue: Value | undefined;
  private lastNumber = -1;

  /** The number of a value. */
  of(value: Value): number {
    if (this.lastNumber >= 0 && value === this.lastValue) return this.lastNumber;
    this.lastValue = value;
    this.lastNumber = this.numbers.get(value) ?? this.add(value);
    return this.lastNumber;
  }

  /** The value with this number. */
  at(number: number): Value {
    return this.values[number] as Value;
  }

  /** The value with this number as JSON, which has no word for undefined but null. */
  jsonAt(number: number): string {
    this.texts[number] ??= JSON.stringify(this.values[number] ?? null);
    return this.texts[number];
  }

  private add(value: Value): number {
    this.numbers.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}
