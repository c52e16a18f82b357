/** A call was not answered in time: nobody knows what became of it. */
export class Overdue extends Error {
  override readonly name = 'Overdue';
}

/** What a call answers within so many milliseconds, else throws Overdue: the client does not keep every deadline itself. */
export const within = async <T>(ms: number, call: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const overdue = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Overdue(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([call, overdue]);
  } finally {
    clearTimeout(timer);
  }
};
