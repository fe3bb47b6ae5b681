// `npm run example [-- port]`: the example front end on this machine. The service must let its pages ask:
// CORS_ORIGINS=http://127.0.0.1:8080 npm start.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [port = '8080'] = process.argv.slice(2);
const file = (name) => readFileSync(new URL(`../examples/front-end/${name}`, import.meta.url));
const pages = { '/': ['index.html', 'text/html'], '/app.js': ['app.js', 'text/javascript'] };

createServer(({ url }, answer) => {
  const page = Object.hasOwn(pages, url) && pages[url];
  if (!page) return answer.writeHead(404).end();
  return answer.writeHead(200, { 'content-type': `${page[1]}; charset=utf-8` }).end(file(page[0]));
}).listen(Number(port), '127.0.0.1', () => console.log(`http://127.0.0.1:${port}/`));
