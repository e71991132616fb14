import { resolve } from 'node:path';
import { defineConfig } from 'wxt';

// The tests run on the minified build with two things changed: 127.0.0.1 is allowed from the start, and the shadow root is open.
const testing = process.env.CASELINT_TESTING === '1';

export default defineConfig({
  srcDir: 'extension',
  publicDir: resolve('public'),
  outDir: testing ? '.output/testing' : '.output',
  imports: false,
  alias: { '@core': resolve('core') },
  modules: ['@wxt-dev/module-react'],
  vite: () => ({
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
