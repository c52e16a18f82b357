import { Clock, type IsoDate, isoDate } from '@app/field';

/** A clock that stands at noon of a day until the story goes on; like every clock of Aandeel it never runs back. */
export class StoryClock extends Clock {
  constructor(private day: IsoDate) {
    super();
  }

  now(): Date {
    return new Date(`${this.day}T12:00:00+01:00`);
  }

  /** Goes on to a plain date; throws a RangeError when that lies in the past. */
  to(day: string): void {
    if (day < this.day) throw new RangeError(`it is ${this.day}, and never again ${day}`);
    this.day = isoDate(day);
  }
}
