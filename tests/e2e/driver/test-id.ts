/** The selector of a `data-testid`. */
export function testId(id: string): string {
  return `[data-testid="${id}"]`
}
