import { defineConfig } from '@playwright/test'
import browser from '../playwright.config'

/** The tasks people do, measured on a running city. */
export default defineConfig({ ...browser, testDir: '.', outputDir: '../target/ux' })
