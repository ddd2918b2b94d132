import { defineConfig } from 'vite';

// `npm run web` serves the screens with reload and asks a process on the standard port; the product is built without it.
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // Every file is served with its digest in its name; inlined ones would need a wider content policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      // "use client" marks, with which the libraries' files begin, mean nothing here.
      onLog: (level, log, tell) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && tell(level, log),
    },
  },
  server: { proxy: { '/api': { target: 'http://localhost:3000' } } },
});
