// The page of the demo's identity provider: one button for each person, for keyboard, screen reader and phone.
const STYLE = `
  body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
  ul { list-style: none; padding: 0; display: grid; gap: .75rem }
  button { font: inherit; text-align: left; width: 100%; padding: .75rem 1rem; border: 2px solid #154273; border-radius: .25rem; background: #fff; color: #154273; cursor: pointer }
  button:hover { background: #e8f0f8 } button:focus-visible { outline: 3px solid #1a1a1a; outline-offset: 3px }
  strong { display: block } span { color: #404040 }`;

/** One button for each person: `name`, and `does` says what they do. */
export const peoplePage = (uid, people) => `
  <h1>Als wie meldt u zich aan?</h1>
  <p>Dit is een demonstratie met verzonnen mensen. Er zijn geen wachtwoorden.</p>
  <ul>${people.map((person, nth) => button(uid, person, nth)).join('')}</ul>`;

/** Sends a whole page; it runs no script and shows in no frame. */
export function sendPage(response, status, content) {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
    'x-content-type-options': 'nosniff',
  });
  response.end(`<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Aanmelden – demonstratie van Aandeel</title><style>${STYLE}</style></head><body><main>${content}</main></body></html>`);
}

const button = (uid, { sub, name, does }, nth) => `
  <li><form method="post" action="/people/${escaped(uid)}/${nth}">
    <button type="submit" data-sub="${escaped(sub)}"><strong>${escaped(name)}</strong> <span>${escaped(does)}</span></button>
  </form></li>`;

const escaped = (text) => String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
