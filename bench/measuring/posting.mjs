import { Agent, request } from 'node:http';

/** Posts JSON to an address on connections that stay open, and gives what was answered; throws unless that was a yes. */
export const posting = (url, headers = {}) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const always = { ...headers, 'content-type': 'application/json' };
  return (path, body, more = {}) =>
    new Promise((resolve, reject) => {
      const text = JSON.stringify(body);
      const options = {
        method: 'POST',
        agent,
        headers: { ...always, ...more, 'content-length': Buffer.byteLength(text) },
      };
      request(`${url}${path}`, options, (answer) => gathered(answer, path).then(resolve, reject))
        .on('error', reject)
        .end(text);
    });
};

const gathered = async (answer, path) => {
  let text = '';
  for await (const part of answer.setEncoding('utf8')) text += part;
  if (answer.statusCode >= 300) throw new Error(`${path}: ${answer.statusCode} ${text}`);
  return JSON.parse(text);
};
