/** Right and all, by what was asked. */
export class Counts {
  readonly all = new Map<string, { right: number; of: number }>();

  add(name: string, right: boolean): void {
    const own = this.all.get(name) ?? { right: 0, of: 0 };
    own.right += right ? 1 : 0;
    own.of += 1;
    this.all.set(name, own);
  }

  share(name: string): number {
    const { right, of } = this.all.get(name) ?? { right: 0, of: 0 };
    return of === 0 ? 1 : right / of;
  }

  lines(): string[] {
    return [...this.all].map(
      ([name, { right, of }]) => `${name}: ${right} of ${of} (${((100 * right) / Math.max(1, of)).toFixed(1)} %)`,
    );
  }
}
