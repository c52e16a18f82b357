import { isId, refuse as refuseAtGate } from '@app/gate';
import { type ArgumentMetadata, type ValidationError, ValidationPipe } from '@nestjs/common';
import { refuse } from './http.refusals.js';
import { type Found, type InputError, inputErrorsIn } from './input-errors.js';
import { unfitIn } from './unfit.js';

/** Takes in what is declared and nothing else; refuses with every error at once (`http/invalid-input`), and `gate/unknown` for what no id can be. */
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      validationError: { target: true, value: true },
      exceptionFactory: (errors) => new Invalid(errors),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'custom') return value;
    if (metadata.type === 'param' && typeof value === 'string' && !isId(value)) throw refuseAtGate('gate/unknown');
    const unfit = unfitIn(value);
    const errors: Found[] = [...unfit];
    const taken = await super.transform(value, metadata).catch((error: unknown) => {
      if (!(error instanceof Invalid)) throw error;
      errors.push(...inputErrorsIn(error.errors).filter(({ at }) => !unfit.some((each) => each.at === at)));
    });
    if (errors.length > 0) throw refuse('http/invalid-input', { errors: inPlace(errors, metadata) });
    return taken;
  }
}

// In which language to say it is known to the filter only, so errors carry both until then.
const inPlace = (errors: readonly Found[], metadata: ArgumentMetadata): InputError[] =>
  errors.map((found) => ({ in: placeOf(metadata), ...found }));

class Invalid extends Error {
  constructor(readonly errors: ValidationError[]) {
    super('invalid input');
  }
}

const placeOf = ({ type }: ArgumentMetadata): InputError['in'] =>
  type === 'query' ? 'query' : type === 'param' ? 'path' : 'body';
