// What is told on a terminal when something goes wrong before an application of ours runs.

/** What went wrong, in words for an operator where the command line has them; it has none when it could not be built. */
export async function wordsOn(error) {
  const { sentenceOn } = await import('../dist/apps/cli/src/sentences.js').catch(() => ({}));
  return sentenceOn?.(error) ?? error.message;
}
