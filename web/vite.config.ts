import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import vue from '@vitejs/plugin-vue';
import { defineConfig, type Plugin } from 'vite';

/** Each file of text also as .br and .gz, as it was written in the end, so that the service sends them as they lie. */
const packed = (): Plugin => {
  let dir = '';
  return {
    name: 'packed',
    configResolved({ root, build }) {
      dir = resolve(root, build.outDir);
    },
    closeBundle() {
      for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|css|html|svg|json)$/.test(name)) continue;
        const source = readFileSync(join(dir, name));
        writeFileSync(join(dir, `${name}.gz`), gzipSync(source, { level: 9 }));
        writeFileSync(join(dir, `${name}.br`), brotliCompressSync(source));
      }
    },
  };
};

/** The drawings of the routines that docs/ has, for other tools: each at /bpmn/NAME.bpmn. */
const ritningar = (): Plugin => ({
  name: 'ritningar',
  generateBundle() {
    const docs = fileURLToPath(new URL('../docs', import.meta.url));
    for (const name of readdirSync(docs).filter((file) => file.endsWith('.bpmn')))
      this.emitFile({ type: 'asset', fileName: `bpmn/${name}`, source: readFileSync(join(docs, name)) });
  },
});

/** Class names of the design system that no page uses: their rules are left out. */
function oanvanda(): string[] {
  const kod = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(vue|ts)$/.test(name))
    .map((name) => readFileSync(join('src', name), 'utf8'))
    .join('\n');
  const css = readFileSync(fileURLToPath(import.meta.resolve('@fkui/design')), 'utf8');
  const namn = new Set([...css.matchAll(/\.(-?[_a-z][\w-]*)/gi)].map(([, name = '']) => name));
  // A block's variants are often put together from parts: what has its beginning in the code stays.
  return [...namn].filter((name) => !kod.includes(name) && !kod.includes(`${name.split('--')[0]}--\${`));
}

export default defineConfig({
  css: { lightningcss: { unusedSymbols: oanvanda() } },
  plugins: [vue(), ritningar(), packed()],
  define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' },
  build: {
    target: 'es2022',
    // A picture or font as data: would need a wider policy than 'self' (src/api/webb.ts).
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // How long it took says nothing of what was built.
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        // What is used together is packed together: fewer requests, and a tenth less to send.
        codeSplitting: {
          groups: [
            {
              name: 'bas',
              priority: 2,
              test: /\/node_modules\/(?!@tanstack)|\/clients\/|\/web\/src\/((skal|fkui)\/|\w+\.ts)|plugin-vue/,
            },
            { name: 'delar', priority: 1, test: /\/web\/src\/delar\/(?!rutin|Rutin)/ },
            { name: 'arende', test: /\/web\/src\/(sidor\/(arende|mote|klient|start)|form)\// },
            {
              name: 'ledning',
              test: /\/web\/src\/sidor\/(ledning|granskning|process|arkiv|kopplingar)\/|\/web\/src\/delar\/(rutin|Rutin)/,
            },
          ],
        },
      },
    },
  },
});
