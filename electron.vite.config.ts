/**
 * Builds the three parts of the application into out/: main (both front doors), preload, renderer.
 * Everything is bundled but what cannot be: Electron itself and the native SQLite.
 */
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import presetMantine from 'postcss-preset-mantine';
import type { Plugin } from 'vite';

const native = ['electron', 'better-sqlite3'];
// Opens the machine's browser for `npm start`, where node_modules is; it declares __dirname itself,
// which a bundle of electron-vite cannot hold. The packaged application has no use for it.
const unbundled = [...native, 'open'];

/**
 * Served from the root of app:// and of the browser door, so that a deep address finds its files too.
 * electron-vite makes every production base relative, whatever `base` says.
 */
const fromRoot: Plugin = { name: 'from-root', config: () => ({ base: '/' }) };

export default defineConfig({
  main: {
    build: {
      target: 'node20',
      externalizeDeps: false,
      rolldownOptions: {
        external: unbundled,
        input: {
          index: resolve('src/main/index.ts'),
          browser: resolve('src/main/browser.ts'),
          'apart-worker': resolve('src/main/store/apart/apart-worker.ts'),
        },
        // Chunks lie beside the entries, so that resources/ and out/renderer are as far from all.
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node20',
      // A sandboxed preload must be one CommonJS file.
      externalizeDeps: false,
      rolldownOptions: {
        external: native,
        input: { index: resolve('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react(), fromRoot],
    css: { postcss: { plugins: [presetMantine()] } },
    build: {
      target: 'chrome130',
      minify: true,
      // The policy lets no data: font or script through.
      assetsInlineLimit: 0,
      // What the counter loads is measured by the bench, gzipped; this number is of one file, unpacked.
      chunkSizeWarningLimit: 800,
      rolldownOptions: {
        input: resolve('src/renderer/index.html'),
        // What nearly every screen uses comes in one file: a window asks for half as many as it would. With
        // fewer than 16 screens, the counter would load too much of what others use (300 kB, see the bench).
        output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 16 }] } },
      },
    },
  },
});
