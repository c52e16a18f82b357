import { connectedTo } from './connection.js';

const isThrowing = (client: object): boolean => (client as { throwOnAppendFailure: boolean }).throwOnAppendFailure;

const settingsOf = (url: string) => {
  const { client, prefix } = connectedTo(url);
  return { name: client.connectionName, throws: isThrowing(client), prefix };
};

describe('a connection string', () => {
  it.each([
    'esdb://127.0.0.1:2113?tls=false',
    'esdb://user:password@events.example.org',
    'esdb://one.example.org:2113,other.example.org:2113?nodePreference=leader',
    'esdb+discover://cluster.example.org?keepAliveInterval=-1',
  ])('is read: %s', (url) => expect(settingsOf(url).name).toBe('aandeel'));

  it.each([
    ['another protocol', 'postgres://user:pass-word@127.0.0.1/db'],
    ['a port that is none', 'esdb://user:pass-word@127.0.0.1:port'],
    ['nothing', ''],
    ['a tls that is neither', 'esdb://user:pass-word@127.0.0.1?tls=maybe'],
    ['a keepalive that cannot be', 'esdb://user:pass-word@127.0.0.1?keepAliveInterval=-5'],
    ['a file of certificates that is not there', 'esdb://user:pass-word@127.0.0.1?tlsCAFile=/nowhere/ca.pem'],
  ])('is refused, and never repeated: %s', (_, url) => {
    expect(() => connectedTo(url)).toThrow('must look like esdb://');
    expect(() => connectedTo(url)).not.toThrow('pass-word');
  });

  it('may say what our streams begin with, and how the connection is called', () =>
    expect(settingsOf('esdb://127.0.0.1?prefix=town%20one.&connectionName=town')).toMatchObject({
      ...{ prefix: 'town one.', name: 'town' },
    }));

  it('cannot make the client answer failures as if they were none', () =>
    expect(settingsOf('esdb://127.0.0.1?ThrowOnAppendFailure=false&tls=false').throws).toBe(true));
});
