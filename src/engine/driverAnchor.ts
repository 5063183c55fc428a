/** Where a driver stands on its family's page in docs/drivers: `lib/pq@1.12` → `lib-pq-1-12`. */
export function driverAnchor(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}
