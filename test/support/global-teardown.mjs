import { rmSync } from 'node:fs';

export default async function () {
  const { cluster, folder } = globalThis.__CLUSTER__;
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
