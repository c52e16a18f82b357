import type pg from 'pg';
import type { ChainSource } from '../chain.js';
import { chainIn } from './chain-in.js';

/** The chain as one connection sees it, what its transaction has not committed included. */
export const chainOn = (client: pg.ClientBase): ChainSource =>
  chainIn(async (_, text, values = []) => {
    const { rows } = await client.query({ text, values, rowMode: 'array' });
    return rows as unknown as readonly (readonly string[])[];
  });
