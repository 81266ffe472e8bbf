import { defineConfig } from '@playwright/test'

// Against a running city: ONENET_GATEWAY names its address. The system's chromium is used; nothing is downloaded.
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'target/e2e',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 1,
  reporter: process.env.CI ? 'line' : 'list',
  use: {
    baseURL: process.env.ONENET_GATEWAY ?? 'http://127.0.0.1:8080',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env.ONENET_CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking', '--disable-dev-shm-usage'],
    },
  },
})
