import { fileURLToPath, URL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const gateway = process.env.ONENET_GATEWAY ?? 'http://127.0.0.1:8080'

export default defineConfig({
  plugins: [
    vue(),
  ],
  json: { stringify: true, namedExports: false },
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: { __VUE_I18N_FULL_INSTALL__: 'false', __VUE_I18N_LEGACY_API__: 'false', __INTLIFY_DROP_MESSAGE_COMPILER__: 'false', __INTLIFY_JIT_COMPILATION__: 'true', __VUE_OPTIONS_API__: 'false' },
  build: {
    outDir: 'target/site', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false }, reportCompressedSize: true,
    // the first page carries the list of all others: their names would be a fiftieth of it
    rolldownOptions: { output: { chunkFileNames: 'assets/[hash].js' } },
  },
  server: { proxy: { '/api': gateway, '/auth': gateway } },
  test: { environment: 'happy-dom', testTimeout: 20_000, include: ['tests/unit/**/*.test.ts'] },
})
