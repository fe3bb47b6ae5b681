/**
 * The pages of the demo login: choose a user, log out, and what went wrong. Plain Swedish HTML that
 * works without JavaScript, asks nothing of any other server, and says that it is a demo.
 */
import { createHash } from 'node:crypto';
import type { DemoUser } from '../access/organisation';

const STYLE = `
body{margin:0;background:#f4f4f4;color:#1b1e23;font:1.0625rem/1.5 system-ui,sans-serif}
main{box-sizing:border-box;max-width:64rem;margin:0 auto;padding:1.5rem}
h1{margin:.5rem 0 1rem;font-size:2rem;line-height:1.2}
h2{margin:1.5rem 0 .5rem;font-size:1.125rem}
.note{margin:0;padding:.75rem 1rem;border-left:.375rem solid #6b4a00;background:#fff4d6}
ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:.5rem;margin:0;padding:0;list-style:none}
button{width:100%;min-height:2.75rem;padding:.5rem .75rem;border:1px solid #5a6069;border-radius:.25rem;background:#fff;color:inherit;font:inherit;text-align:left;cursor:pointer}
button:hover{background:#e3ecf5}
button:focus-visible{outline:3px solid #00508c;outline-offset:2px}
.id{display:block;color:#4b5058;font-size:.875rem}
.choices{display:grid;gap:.5rem;max-width:20rem}
`;

/** Goes with every page. Redirects after the form lead to the front end, which must be named here. */
export function pageHeaders(formTargets: readonly string[]): Record<string, string> {
  const hash = createHash('sha256').update(STYLE).digest('base64');
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': [
      "default-src 'none'",
      `style-src 'sha256-${hash}'`,
      `form-action ${["'self'", ...formTargets].join(' ')}`,
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ].join('; '),
  };
}

/** Where one chooses whom to be, by unit. */
export function loginPage(uid: string, users: readonly DemoUser[]): string {
  const places = [...new Set(users.map((user) => user.placering))];
  const sections = places.map((place, n) => {
    const choices = users.filter((user) => user.placering === place).map(choice);
    return `<section aria-labelledby="plats-${n}"><h2 id="plats-${n}">${escape(place)}</h2>
<ul>${choices.join('\n')}</ul></section>`;
  });
  return page(
    'Logga in i Stegvis',
    `<p class="note"><strong>Detta är en demo.</strong> Här finns inga lösenord och inga riktiga personer.
Välj vem du vill vara.</p>
<form method="post" action="/login/${encodeURIComponent(uid)}">${sections.join('\n')}</form>`,
  );
}

/** @param form the provider's own form, which carries the proof that the question was asked here */
export function logoutPage(form: string): string {
  return page(
    'Vill du logga ut från Stegvis?',
    `${form}<div class="choices">
<button type="submit" form="op.logoutForm" name="logout" value="yes">Ja, logga ut</button>
<button type="submit" form="op.logoutForm">Nej, fortsätt vara inloggad</button></div>`,
  );
}

export function loggedOutPage(): string {
  return page('Du är utloggad', '<p>Du kan stänga fönstret.</p>');
}

/** @param code the provider's error code, for whoever has to find the cause */
export function errorPage(code: string): string {
  return page(
    'Det gick inte att logga in',
    `<p>Inloggningen kan ha väntat för länge. Gå tillbaka till Stegvis och försök igen.</p>
<p>Felkod: ${escape(code)}</p>`,
  );
}

function choice({ id, name }: DemoUser): string {
  return `<li><button type="submit" name="user" value="${escape(id)}">${escape(name)}
<span class="id">${escape(id)}</span></button></li>`;
}

function page(heading: string, body: string): string {
  return `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading}</title><style>${STYLE}</style></head>
<body><main><h1>${heading}</h1>
${body}
</main></body></html>
`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
