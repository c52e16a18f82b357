import type { Terminal } from './command.js';

const EACH = 20_000;

/** Tells how far it is at every so many events, and at the end where that is known. */
export const progressOn = ({ told }: Terminal): ((done: number, of?: number) => void) => {
  let said = 0;
  return (done, of) => {
    if (done < said + EACH && done !== of) return;
    said = done;
    told(of === undefined ? `${done} gebeurtenissen` : `${done} van ${of} gebeurtenissen`);
  };
};
