import { type ArgumentMetadata, type ValidationError, ValidationPipe } from '@nestjs/common';
import { refuse } from './http.refusals.js';
import { type InputError, inputErrorsIn } from './input-errors.js';

/** Takes in what is declared and nothing else; refuses with every error at once (`http/invalid-input`). */
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

  // In which language to say it is known to the filter only, so errors carry both until then.
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    return super.transform(value, metadata).catch((error: unknown) => {
      if (!(error instanceof Invalid)) throw error;
      const errors: InputError[] = inputErrorsIn(error.errors).map((found) => ({ in: placeOf(metadata), ...found }));
      throw refuse('http/invalid-input', { errors });
    });
  }
}

class Invalid extends Error {
  constructor(readonly errors: ValidationError[]) {
    super('invalid input');
  }
}

const placeOf = ({ type }: ArgumentMetadata): InputError['in'] =>
  type === 'query' ? 'query' : type === 'param' ? 'path' : 'body';
