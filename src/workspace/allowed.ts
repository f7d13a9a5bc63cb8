/** Asks the browser what it allows, at this moment. */
import { browser } from '../browser.ts';
import type { Allowed } from './proof-card.tsx';

/** Permissions, hosts and the policy of our own pages, as the browser and the manifest state them. */
export async function readAllowed(): Promise<Allowed> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const { version, content_security_policy: policy } = browser.runtime.getManifest();
  const pages =
    typeof policy === 'object' ? (policy as { extension_pages?: string }).extension_pages : policy;
  return {
    permissions: permissions.filter((each) => !each.startsWith('internal:')),
    hosts: origins,
    policy: pages ?? '',
    version,
  };
}

/** Calls back when a permission is given or taken away, here or in the browser's own settings. */
export function followPermissions(again: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(again);
  onRemoved.addListener(again);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(again);
    onRemoved.removeListener(again);
  });
}
