import { randomUUID } from 'node:crypto';
import { exchanging, message, part } from '../raw-batch.mjs';

const [a, b, c, d] = Array.from({ length: 4 }, () => randomUUID());

export const rawBatch = ({ url, name, revisions }) => {
  const exchange = exchanging(url);
  const to = (label, more) => part({ stream: label && name(label), ...more });
  const at = (what, run) => [`raw batch: ${what}`, run];
  const lacking = (what) => () => exchange([to('raw', { messages: [message({ [what]: null })] })]);
  return [
    at('success', () => exchange([to('raw', { expected: 'no_stream' })])),
    at('empty success', () => exchange([to('raw-empty', { messages: [] })])),
    at('wrong version', () => exchange([to('raw', { expected: '7' })])),
    at('wrong version, NO_STREAM', () => exchange([to('raw', { expected: 'no_stream' })])),
    at('wrong version, missing stream', () => exchange([to('raw-none', { expected: '7' })])),
    at('deadline past', () => exchange([to('raw-late', { deadlineMs: -1000 })])),
    at('nothing written past the deadline', () => revisions('raw-late')),
    at('an invalid one is answered again at its deadline', () =>
      exchange([to('raw-twice', { deadlineMs: 700, messages: [message({ id: 'bad' })] })], 2),
    ),
    at('an unfinished one is answered at its deadline', () =>
      exchange([to('raw-unfinished', { deadlineMs: 700, final: false })]),
    ),
    at('no deadline', () => exchange([to('raw')])),
    at('id missing', lacking('id')),
    at('type missing', lacking('type')),
    at('content type missing', lacking('contentType')),
    at('odd content type', () => exchange([to('raw', { messages: [message({ contentType: 'text/plain' })] })])),
    at('correlation missing', () => exchange([to('raw', { correlation: null })])),
    at('options missing', () => exchange([part({})])),
    at('in two parts', () => exchange([to('raw-parts', { correlation: a, final: false }), part({ correlation: a })])),
    at('two appends interleaved', async () => {
      const first = [to('raw-x', { correlation: b, final: false }), to('raw-y', { correlation: c, final: false })];
      const answers = await exchange([...first, part({ correlation: c }), part({ correlation: b })], 2);
      return [answers.map(({ stream }) => stream).sort(), await revisions('raw-x'), await revisions('raw-y')];
    }),
    at('invalid part, then the final one', () => {
      const invalid = to('raw-bad', { correlation: d, final: false, messages: [message({ id: 'bad' })] });
      return exchange([invalid, part({ correlation: d })], 2);
    }),
  ];
};
