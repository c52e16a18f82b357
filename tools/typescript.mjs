// Lets node import the project's TypeScript without a build: for tools and for the setup of the tests.
import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';

const root = dirname(import.meta.dirname);
const compile = {
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'es6' },
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
};

if (isMainThread) register(import.meta.url);

export const resolve = (specifier, context, next) => {
  const [, lib] = /^@app\/([^/]+)$/.exec(specifier) ?? [];
  if (lib) return next(pathToFileURL(join(root, 'libs', lib, 'src/index.ts')).href, context);
  const within = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
  return next(within ? specifier.replace(/\.js$/, '.ts') : specifier, context);
};

export const load = async (url, context, next) => {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const { transform } = await import('@swc/core');
  const filename = fileURLToPath(url);
  const { code } = await transform(readFileSync(filename, 'utf8'), { ...compile, filename });
  return { format: 'module', source: code, shortCircuit: true };
};
