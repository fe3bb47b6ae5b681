// Draws any case from the API alone. Nothing here knows what a case is about: see docs/formular.md.
const $ = (id) => document.getElementById(id);
const el = (tag, props, ...inside) => {
  const node = Object.assign(document.createElement(tag), props);
  node.append(...inside.flat().filter((piece) => piece));
  return node;
};
const list = (items, tag = 'ul') => items.length > 0 && el(tag, {}, ...items.map((one) => el('li', {}, one)));
const words = (mark, ...parts) => parts.filter(Boolean).join(mark);
const more = (title, ...inside) => el('details', {}, el('summary', {}, title), ...inside);
const yesNo = [true, false].map((code) => ({ const: code, title: code ? 'Ja' : 'Nej' }));
let [etag, count] = ['', 0];

async function call(href, options = {}) {
  const headers = { authorization: `Bearer ${$('token').value}`, ...options.headers };
  const answer = await fetch($('tjanst').value + href, { ...options, headers });
  const body = answer.status === 204 ? null : await answer.json();
  if (!answer.ok) throw Object.assign(new Error(body.detail), body);
  etag = answer.headers.get('etag') ?? etag;
  return body;
}

// One field of a form: how it is drawn, and how its value is read back.
function field(name, schema, required, value) {
  const id = `f${(count += 1)}`;
  const kind = schema['x-widget'];
  const label = words(' ', schema.title ?? name, !required && '(valfritt)');
  const help = schema.description && el('p', { id: `${id}-h` }, schema.description);
  const helped = (node) => (help && node.setAttribute('aria-describedby', help.id), node);
  const or = (values) => (required || values.length > 0 ? values : undefined);
  if (kind === 'lista') {
    const rows = el('div');
    const add = (of) => {
      const one = { title: label, ...schema.items };
      const { nodes, node, read } = one.properties ? fields(one, of) : field(name, one, true, of);
      rows.append(Object.assign(el('div', {}, ...(nodes ?? [node])), { read }));
    };
    (value ?? Array(schema.minItems ?? 0).fill()).forEach((of) => add(of));
    const button = el('button', { type: 'button', onclick: () => add() }, `Lägg till: ${label}`);
    const node = helped(el('fieldset', { id }, el('legend', {}, label), help, rows, button));
    return { node, read: () => or([...rows.children].map((row) => row.read())) };
  }
  const choices = schema.oneOf ?? schema.items?.oneOf ?? (kind === 'ja-nej' && yesNo);
  const multiple = kind === 'flerval';
  const chosen = ({ const: code }) => (multiple ? value?.includes(code) : code === value);
  const option = (one, n) => el('option', { value: n, selected: chosen(one) }, one.title);
  const empty = !multiple && el('option', { value: '' }, 'Välj');
  const type = { datum: 'date', klockslag: 'time', tal: 'number', bekrafta: 'checkbox' }[kind] ?? 'text';
  const plain = kind === 'lang-text' ? ['textarea'] : ['input', { type, checked: value === true }];
  const input = choices ? el('select', { multiple }, empty, ...choices.map(option)) : el(...plain);
  Object.assign(helped(input), { id, required }, !choices && { value: value ?? '' });
  const picked = () => [...input.selectedOptions].flatMap((one) => choices[one.value || -1]?.const ?? []);
  const read = () => {
    if (choices) return multiple ? or(picked()) : picked()[0];
    if (kind === 'bekrafta') return input.checked || undefined;
    return input.value === '' ? undefined : kind === 'tal' ? Number(input.value) : input.value;
  };
  return { node: el('div', {}, el('label', { htmlFor: id }, label), help, input), read };
}

function fields({ properties, required: must = [] }, values = {}) {
  const sorted = Object.entries(properties).sort(([, a], [, b]) => a['x-ordning'] - b['x-ordning']);
  const made = sorted.map(([name, one]) => [name, field(name, one, must.includes(name), values[name])]);
  for (const [name, { node }] of made) node.dataset.field = name;
  const read = () => made.map(([name, one]) => [name, one.read()]).filter(([, value]) => value !== undefined);
  return { nodes: made.map(([, { node }]) => node), read: () => Object.fromEntries(read()) };
}

function draw({ type, label, href, method, headers: asked, formular, ifyllt }) {
  const { nodes, read } = fields(formular, ifyllt);
  const summary = el('div', { role: 'alert', tabIndex: -1, hidden: true });
  const form = el('form', { noValidate: true }, summary, ...nodes, el('button', {}, `Skicka: ${label.sv}`));
  const fault = ({ field: path, message }) => {
    const node = form.querySelector(`[data-field="${path.split('.')[1]}"]`);
    const input = node?.querySelector('input,select,textarea') ?? node;
    input?.setAttribute('aria-invalid', 'true');
    const title = node?.querySelector('legend,label').textContent ?? path;
    return input ? el('a', { href: `#${input.id}` }, `${title}: ${message}`) : `${title}: ${message}`;
  };
  form.onsubmit = async (event) => {
    event.preventDefault();
    const known = { 'Idempotency-Key': crypto.randomUUID(), 'If-Match': etag };
    const headers = Object.fromEntries(asked.map((name) => [name, known[name]]));
    const body = JSON.stringify({ event: { type, ...read() } });
    try {
      await call(href, { method, headers: { ...headers, 'content-type': 'application/json' }, body });
      await show();
    } catch ({ message, errors = [], unmet = [] }) {
      const lists = [list(errors.map(fault)), list(unmet.map(({ text }) => text.sv))];
      summary.replaceChildren(message, ...lists.filter(Boolean));
      summary.hidden = false;
      summary.focus();
    }
  };
  return form;
}

const who = ({ text, namngiven, enhet }) => words(', ', text.sv, namngiven ?? enhet);
function row(action) {
  const later = action.vidSandning.map(({ text }) => `Prövas när du skickar: ${text.sv}`);
  if (action.allowed && action.possible) return more(action.label.sv, draw(action), list(later));
  const why = action.unmet.map(({ text, source, vem, lank }) =>
    words(' – ', `${text.sv} (${source.join(', ')})`, vem && who(vem), lank?.label.sv),
  );
  return more(`${action.label.sv} – går inte nu`, list([...action.reasons.map(({ sv }) => sv), ...why]));
}

async function way(href, place) {
  const { varfor, steg, hinder } = await call(href);
  const steps = steg.map(({ label, vem, datum, nu, forutsatter }) => {
    const rests = forutsatter.map(({ titel, text }) => `${titel}: ${text}`);
    return words(' – ', label.sv, datum, vem.map(who).join(' eller '), ...rests, nu && 'kan göras nu');
  });
  const why = list(hinder.map(({ text }) => text.sv));
  place.replaceChildren(...[varfor?.sv, list(steps, 'ol'), why].filter(Boolean));
}

async function show() {
  const here = `/stegvis/v1/arenden/${$('nummer').value}`;
  const [view, can] = await Promise.all([call(here), call(`${here}/atgarder`)]);
  const place = el('div', { id: 'way' });
  const goal = (mal) => el('button', { onclick: () => way(mal.href, place) }, `Vägen till: ${mal.text.sv}`);
  const awaits = view.awaits.map((of) => words(', ', of.title.sv, of.roleText.sv, of.assignee, of.dueDate));
  const why = (basis) => list((basis ?? []).map(({ date, text }) => `${date}: ${text.sv}`));
  const dates = view.deadlines.map((one) => more(words(' ', one.date, one.title?.sv), why(one.basis)));
  const states = list(view.states.map(({ text }) => text.sv)) || '';
  const parts = [el('h1', {}, `${view.process.title.sv} ${view.id}`), states, el('h2', {}, 'Väntar på')];
  parts.push(list(awaits) || 'Ingen', el('h2', {}, 'Datum'), ...dates, el('h2', {}, 'Vägen'));
  $('main').replaceChildren(...parts, ...can.mal.map(goal), place, ...can.atgarder.map(row));
  $('main').focus();
}

const failed = ({ message }) => $('main').replaceChildren(el('p', { role: 'alert' }, message));
$('in').onsubmit = (event) => (event.preventDefault(), show().catch(failed));
for (const [name, value] of new URLSearchParams(location.hash.slice(1))) if ($(name)) $(name).value = value;
