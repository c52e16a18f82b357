import { machineIdOf, personIdOf } from './person-ids.js';

describe('the id of a person', () => {
  const [master, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];

  it('is a UUID, the same each time', () => {
    expect(personIdOf(master, 'anna')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(personIdOf(master, 'anna')).toBe(personIdOf(master, 'anna'));
  });

  it('is another for another person, another installation, and a machine of that name', () => {
    const ids = [
      personIdOf(master, 'anna'),
      personIdOf(master, 'bo'),
      personIdOf(other, 'anna'),
      machineIdOf(master, 'anna'),
    ];
    expect(new Set(ids).size).toBe(4);
  });
});
