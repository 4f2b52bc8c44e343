import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { oldestBrowsers } from './scripts/build/browsers.ts'
import { licences } from './scripts/build/licences.ts'
import { offlineCopy } from './scripts/build/offlineCopy.ts'

const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** A strict policy for what is built; the development server needs inline scripts and has none. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  }
}

/** What every screen loads comes in one file, not in one for each part that some of them share; what is asked for ahead of it comes before. */
const inOnePiece = [
  { name: 'index', test: /[\\/]src[\\/]ahead\.ts$/, priority: 1 },
  { name: 'page', test: /[\\/]src[\\/]main\.tsx$/ },
]

const nodeTests = ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts']
const browserTests = 'scripts/e2e/**/*.test.ts'
const longTests = '**/*.long.test.ts'
const launchChromium = 'scripts/e2e/launchChromium.ts'

function long(tests: string): string {
  return tests.replace('*.test.', '*.long.test.')
}

/** Projects run one after the other, in their order. */
function project(name: string, groupOrder: number, test: ProjectTests): TestProjectInlineConfiguration {
  return { extends: true, test: { ...test, name, sequence: { groupOrder } } }
}

type ProjectTests = NonNullable<TestProjectInlineConfiguration['test']>

export default defineConfig({
  root: 'src',
  publicDir: '../public',
  base: './',
  plugins: [react(), contentSecurityPolicy(), licences(), offlineCopy()],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: oldestBrowsers,
    assetsInlineLimit: 0,
    // ECharts and the Arrow reader are large in one piece each, and loaded after the first figures.
    chunkSizeWarningLimit: 900,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: inOnePiece } } },
  },
  // DuckDB's glue holds an `eval` that the policy above forbids and nothing here reaches.
  worker: { format: 'es', rolldownOptions: { checks: { eval: false } } },
  server: { port: 5173, host: '127.0.0.1' },
  preview: { port: 4173, host: '127.0.0.1' },
  test: {
    root: '.',
    // Tests in a browser wait for real pages: they run after all others. What takes long by its kind is a file
    // `*.long.test.ts`, which only `npm run test:long` runs. Files share their worker's modules: what one opens for
    // all of them (an engine, the report's package) is opened once.
    isolate: false,
    maxWorkers: 2,
    projects: [
      project('node', 0, { include: nodeTests, exclude: [browserTests, longTests] }),
      project('browser', 1, { include: [browserTests], exclude: [longTests], globalSetup: launchChromium }),
      project('node-long', 2, { include: nodeTests.map(long), exclude: [browserTests] }),
      project('browser-long', 3, { include: [long(browserTests)], globalSetup: launchChromium }),
    ],
    setupFiles: ['scripts/testing/countAssertions.ts'],
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
})
