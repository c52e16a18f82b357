import { Clock, type IsoDate } from '@app/field';

const MINUTE = 60_000;

/** The demo's own time: it stands where the script has put it, and only goes forward. */
export class DemoClock extends Clock {
  private instant = 0;

  now(): Date {
    return new Date(this.instant);
  }

  /** Moves on to the working hours of a day; stays where it is when that is later. */
  toOffice(day: IsoDate): void {
    this.to(Date.parse(`${day}T08:00:00Z`));
  }

  /** Moves on to before office hours, when the worker has asked for the dates that passed; stays when that is later. */
  toDawn(day: IsoDate): void {
    this.to(Date.parse(`${day}T03:00:00Z`));
  }

  /** Moves on to an instant, in milliseconds since 1970; stays where it is when that is later. */
  to(instant: number): void {
    this.instant = Math.max(this.instant, instant);
  }

  /** So much later, as long as one act takes. */
  goOn(minutes: number): void {
    this.instant += minutes * MINUTE;
  }
}
