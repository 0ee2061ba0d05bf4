import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { defineConfig } from 'vite'
import manifest from './manifest.json' with { type: 'json' }
import { background } from './scripts/build/background.ts'
import { libraryList } from './scripts/build/libraries.ts'
import { localeWords } from './scripts/build/locale-words.ts'
import { pageScripts } from './scripts/build/page-scripts.ts'
import { pagesOwnApi } from './scripts/build/pages-own-api.ts'
import { pagesWait } from './scripts/build/pages-wait.ts'
import { popup } from './scripts/build/popup.ts'
import { withoutNetwork } from './scripts/build/without-network.ts'

/** One manifest serves both browsers; each build drops what only the other understands. */
function manifestFor(target: 'chrome' | 'firefox'): ManifestV3Export {
  // Content scripts, background and popup are built apart, see build/page-scripts.ts, build/background.ts, build/popup.ts.
  const { browser_specific_settings, key, minimum_chrome_version, storage, ...others } = manifest
  const { default_popup: ___, ...action } = manifest.action
  const { content_scripts: _, background: __, ...shared } = others
  const optional_permissions = manifest.optional_permissions.filter((name) => name !== 'offscreen')
  return target === 'firefox'
    ? ({
        ...shared,
        action,
        optional_permissions,
        browser_specific_settings,
      } as ManifestV3Export)
    : ({
        ...shared,
        action,
        key,
        minimum_chrome_version,
        // Firefox has no such key: there an administrator's policy or native manifest says what is set.
        storage,
      } as ManifestV3Export)
}

/** The oldest browser that the manifest lets in: colours for light and dark are written out for it. */
const cssTarget = `chrome${manifest.minimum_chrome_version}`

// A value left over in somebody's shell would make other bytes.
process.env.NODE_ENV = 'production'

export default defineConfig(({ mode }) => {
  const target = mode === 'firefox' ? 'firefox' : 'chrome'
  return {
    plugins: [
      pagesOwnApi(),
      localeWords(),
      pagesWait(),
      libraryList(),
      crx({
        manifest: manifestFor(target),
        browser: target,
      }),
      background(target),
      popup(manifest.action.default_popup, cssTarget),
      pageScripts(manifest.content_scripts, {
        'content/main.js': 'src/content/main.ts',
        'scan/look.js': 'src/scan/main.ts',
        'scan/mark.js': 'src/scan/mark-main.ts',
        'fill/field.js': 'src/fill/main.ts',
      }),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: 'es2022',
      cssTarget,
      modulePreload: {
        polyfill: false,
        // A page's own modules side by side; what is loaded later is small.
        resolveDependencies: (_, modules, { hostType }) => (hostType === 'html' ? modules : []),
      },
      // The word lists behind the strength estimate, loaded on the welcome screen alone.
      chunkSizeWarningLimit: 1_700,
      rolldownOptions: {
        // Pages that the manifest does not name. Firefox empties the clipboard from its background page.
        input: {
          passkey: 'src/passkey/index.html',
          help: 'src/help/index.html',
          welcome: 'src/welcome/index.html',
          ...(target === 'chrome' ? { clipboard: 'src/clipboard/index.html' } : {}),
        },
        // Texts that are used in several places would be written out in each: the public suffix list three times.
        optimization: { inlineConst: false },
        // A browser asks for each file of an extension by itself: what two pages share is one.
        output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } },
        // What the popup loads late, other pages have at once.
        checks: { pluginTimings: false, ineffectiveDynamicImport: false },
      },
    },
    worker: { format: 'es', plugins: () => [withoutNetwork()] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }
})
