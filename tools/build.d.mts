/** Builds what the processes need, unless that was done already: api, projector and command line. */
export function buildServer(): void;
