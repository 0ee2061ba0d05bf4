import { expect, test } from 'vitest'
import manifest from '../../manifest.json' with { type: 'json' }
import packageJson from '../../package.json' with { type: 'json' }
import { amazonHosts, retailHosts } from '../../src/sites/amazon-hosts'

test('the content script runs on exactly the listed hosts and paths', () => {
  const [script, ...others] = manifest.content_scripts
  expect(others).toEqual([])
  expect(script?.matches).toEqual([
    ...amazonHosts.map((host) => `https://${host}/ap/*`),
    ...retailHosts.map((host) => `https://${host}/a/settings/*`),
  ])
  expect(script?.all_frames).toBe(false)
  // Its listeners must come before the page's own.
  expect(script?.run_at).toBe('document_start')
})

test('the permissions are these and no more', () => {
  expect(manifest.permissions).toEqual(['activeTab', 'alarms', 'contextMenus', 'idle', 'scripting', 'storage'])
  expect(Object.keys(manifest).filter((key) => /permission|web_accessible|externally/.test(key))).toEqual([
    'permissions',
    'optional_permissions',
  ])
  // Asked for in the settings, by those who want copied codes wiped.
  expect(manifest.optional_permissions).toEqual(['clipboardRead', 'clipboardWrite', 'offscreen'])
})

test('extension pages can load nothing from anywhere and run nothing inline', () => {
  const policy = manifest.content_security_policy.extension_pages
  expect(policy).toMatch(/default-src 'none'/)
  expect(policy).toMatch(/require-trusted-types-for 'script'/)
  // Made by src/worker/start-worker.ts, for scripts of ours.
  expect(policy).toMatch(/; trusted-types countersign-worker$/)
  expect(policy).not.toMatch(/worker-src|child-src/)
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/)
  expect(policy).not.toMatch(/connect-src/)
})

test('manifest and package bear one version', () => {
  expect(manifest.version).toBe(packageJson.version)
})

test('packages are pinned to exact versions', () => {
  const all = { ...packageJson.dependencies, ...packageJson.devDependencies }
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})
