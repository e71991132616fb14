import { resolve } from 'node:path';
import { defineConfig } from 'wxt';

// The tests run on the minified build with two things changed: 127.0.0.1 is allowed from the start, and the shadow root is open.
const testing = process.env.CASELINT_TESTING === '1';

/**
 * A dozen small files take longer to fetch than to run, so what pages share is in two: `base`, which the offscreen document
 * takes too, and `page` with React, without what is built on Ant Design or knows the rules. What the dashboard shows first is
 * a third. Scripts that go into pages of the court are one file each anyway.
 */
const groups = [
  {
    name: 'base',
    test: /\/link\/(worker|policy)\.|comlink|preload-helper|wxt-plugins|\/core\/case\/(day|case-class|case-number)\./,
  },
  {
    name: 'page',
    test: /\/(react|react-dom|scheduler)\/|\/link\/open-case\.|\/extension\/ui\/(?!theme|show-page|teach-button|drift-text|progress-words)[^/]+$/,
  },
  { name: 'dashboard-page', test: /\/extension\/ui\/dashboard\/|\/store\/kept-figures\./ },
].map((group) => ({ ...group, tags: ['$initial' as const] }));

function fewChunks(options: { format?: string }) {
  return options.format === 'es' && { ...options, codeSplitting: { groups, includeDependenciesRecursively: false } };
}

export default defineConfig({
  srcDir: 'extension',
  publicDir: resolve('public'),
  outDir: testing ? '.output/testing' : '.output',
  imports: false,
  alias: { '@core': resolve('core') },
  modules: ['@wxt-dev/module-react'],
  vite: () => ({
    plugins: [{ name: 'few-chunks', outputOptions: fewChunks }],
    define: { __TESTING__: JSON.stringify(testing) },
    worker: { format: 'es' as const },
    build: { modulePreload: { polyfill: false }, chunkSizeWarningLimit: 2000 },
  }),
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    minimum_chrome_version: '120',
    permissions: ['scripting', 'storage', 'unlimitedStorage', 'offscreen', 'sidePanel'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    storage: { managed_schema: 'managed-policy.schema.json' },
    ...(testing && { host_permissions: ['http://127.0.0.1/*'] }),
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: { default_title: '__MSG_name__' },
    commands: {
      toggle: { suggested_key: { default: 'Alt+J' }, description: '__MSG_command_toggle__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
  },
});
