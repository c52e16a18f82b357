import type { LoggerService } from '@nestjs/common';

/** Keeps what an application logs, to be looked at. */
export class Lines implements LoggerService {
  private readonly lines: string[] = [];
  readonly log = this.keep('log');
  readonly error = this.keep('error');
  readonly warn = this.keep('warn');
  readonly debug = this.keep('debug');
  readonly verbose = this.keep('verbose');
  readonly fatal = this.keep('fatal');

  /** All of it. */
  get text(): string {
    return this.lines.join('\n');
  }

  /** What was logged as an error or a warning. */
  get trouble(): readonly string[] {
    return this.lines.filter((line) => /^(error|warn|fatal) /.test(line));
  }

  private keep(level: string) {
    return (message: unknown, ...more: unknown[]): void => {
      this.lines.push([level, message, ...more].map(String).join(' '));
    };
  }
}
