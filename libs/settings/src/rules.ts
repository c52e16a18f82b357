import { Matches, MinLength, ValidateBy } from 'class-validator';

const rule = (name: string, message: string, holds: (value: string) => boolean): PropertyDecorator =>
  ValidateBy({
    name,
    validator: { validate: (value) => typeof value === 'string' && holds(value), defaultMessage: () => message },
  });

/** Whether the address is on this very machine. */
export const isLoopback = (address: string): boolean =>
  /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(address).hostname);

/** Some text. */
export const IsFilled = () => rule('isFilled', 'must not be empty', (value) => value.trim() !== '');

/** `postgres://role:password@host:port/database`. */
export const IsPostgresUrl = () =>
  rule('isPostgresUrl', 'must look like postgres://role:password@host:5432/database', (value) =>
    ['postgres:', 'postgresql:'].includes(protocolOf(value)),
  );

/** Where events are: `postgres://role:password@host:port/database`, or KurrentDB's connection string. */
export const IsEventStoreUrl = () =>
  rule(
    'isEventStoreUrl',
    'must look like esdb://user:password@host:2113?tls=true or postgres://role:password@host:5432/database',
    (value) => /^(esdb|esdb\+discover|postgres|postgresql):\/\/./.test(value),
  );

/** An https address, or an http one on this machine: cookies and tokens must not cross a network in clear. */
export const IsHttpUrl = () =>
  rule(
    'isHttpUrl',
    'must be an https:// address (http:// only on this machine, such as http://localhost:3000)',
    (value) => (protocolOf(value) === 'http:' ? isLoopback(value) : protocolOf(value) === 'https:'),
  );

/** 32 bytes in base64. */
export const IsKey = () =>
  rule('isKey', 'must be 32 bytes in base64; `openssl rand -base64 32` makes one', (value) =>
    /^[A-Za-z0-9+/]{43}=$/.test(value),
  );

/** A name without spaces or plus signs, such as a host with a path. */
export const IsLogName = () =>
  Matches(/^[^\s+]+$/, { message: 'must have no spaces and no plus signs; aandeel.example.org/events is one' });

/** At least 32 characters. */
export const IsSecret = () =>
  MinLength(32, { message: 'must have at least 32 characters; `openssl rand -base64 32` makes one' });

/** What a token is meant for: a URI. */
export const IsAudience = () =>
  Matches(/^[a-z][a-z0-9+.-]*:.+/i, { message: 'must be a URI, such as urn:aandeel:api' });

const protocolOf = (value: string): string => (URL.canParse(value) ? new URL(value).protocol : '');
