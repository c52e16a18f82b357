import { createHmac, hkdfSync } from 'node:crypto';
import type { PersonId } from '@app/field';

/** The opaque id of a person by the `sub` of the identity provider, the same each time; without the master key (32 bytes) it leads back to nobody. */
export const personIdOf = (master: Buffer, sub: string): PersonId => idOf(master, `person/${sub}`);

/** The opaque id of a machine by its client id; never that of a person, whatever a `sub` says. */
export const machineIdOf = (master: Buffer, clientId: string): PersonId => idOf(master, `machine/${clientId}`);

const idOf = (master: Buffer, name: string): PersonId => {
  const key = Buffer.from(hkdfSync('sha256', master, '', 'aandeel/person', 32));
  return asUuid(createHmac('sha256', key).update(name).digest()) as PersonId;
};

// Version 8: a UUID of one's own making (RFC 9562).
const asUuid = (bytes: Buffer): string => {
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
