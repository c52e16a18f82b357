import { READ_RIGHTS, type ReadRight } from '@app/gate';
import { type INestApplication, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';

/** One handler of a controller, and who may read what it answers. */
export type Handler = Readonly<{ id: string; method: RequestMethod; rights?: readonly ReadRight[] }>;

/** Every handler of every controller, by the id that OpenAPI gives it. */
export const handlersOf = (app: INestApplication): Handler[] =>
  [...app.get(ModulesContainer).values()]
    .flatMap(({ controllers }) => [...controllers.values()])
    .flatMap(({ metatype }) => (metatype ? handlersIn(metatype) : []));

/** Throws when something can be read of which nobody said who may. */
export const expectReadRights = (handlers: readonly Handler[]): void => {
  const silent = handlers.filter(({ method, rights }) => method === RequestMethod.GET && !rights?.length);
  if (silent.length > 0) throw new Error(`nobody said who may read: ${silent.map(({ id }) => id).join(', ')}`);
};

// biome-ignore lint/complexity/noBannedTypes: Nest's own type of a class
const handlersIn = (controller: Function): Handler[] =>
  new MetadataScanner().getAllMethodNames(controller.prototype).flatMap((name) => {
    const handler = controller.prototype[name];
    const method: RequestMethod | undefined = Reflect.getMetadata(METHOD_METADATA, handler);
    if (method === undefined) return [];
    return [{ id: `${controller.name}_${name}`, method, rights: Reflect.getMetadata(READ_RIGHTS, handler) }];
  });
