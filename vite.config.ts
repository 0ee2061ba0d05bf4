import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { defineConfig } from 'vite'
import manifest from './manifest.json' with { type: 'json' }
import { withoutNetwork } from './scripts/build/without-network.ts'
import { injectedScripts } from './scripts/injected-scripts.ts'

/** One manifest serves both browsers; each build drops what only the other understands. */
function manifestFor(target: 'chrome' | 'firefox'): ManifestV3Export {
  const { browser_specific_settings, key, minimum_chrome_version, ...shared } = manifest
  const optional_permissions = manifest.optional_permissions.filter((name) => name !== 'offscreen')
  const { service_worker, scripts } = manifest.background
  return target === 'firefox'
    ? ({
        ...shared,
        optional_permissions,
        background: { scripts, type: 'module' },
        browser_specific_settings,
      } as ManifestV3Export)
    : { ...shared, background: { service_worker, type: 'module' }, key, minimum_chrome_version }
}

// A value left over in somebody's shell would make other bytes.
process.env.NODE_ENV = 'production'

export default defineConfig(({ mode }) => {
  const target = mode === 'firefox' ? 'firefox' : 'chrome'
  return {
    plugins: [
      crx({
        manifest: manifestFor(target),
        browser: target,
        contentScripts: { standaloneFiles: ['src/content/main.ts'] },
      }),
      injectedScripts({ 'scan/look.js': 'src/scan/main.ts', 'scan/mark.js': 'src/scan/mark-main.ts' }),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      // The word lists behind the strength estimate, loaded on the welcome screen alone.
      chunkSizeWarningLimit: 1_700,
      rolldownOptions: {
        // Pages that the manifest does not name. Firefox empties the clipboard from its background page.
        input: {
          passkey: 'src/passkey/index.html',
          ...(target === 'chrome' ? { clipboard: 'src/clipboard/index.html' } : {}),
        },
        checks: { pluginTimings: false },
      },
    },
    worker: { format: 'es', plugins: () => [withoutNetwork()] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }
})
