/**
 * Does something again and again, never twice at once, until stopped. Waits `every` milliseconds after each
 * time; what is thrown goes to `failed` and the next time comes as usual.
 */
export class Rhythm {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(
    private readonly every: number,
    private readonly act: () => Promise<void>,
    private readonly failed: (error: unknown) => void,
  ) {
    this.#turn();
  }

  #turn(): void {
    this.#running = this.act()
      .catch(this.failed)
      .then(() => {
        if (!this.#stopped) this.#timer = setTimeout(() => this.#turn(), this.every);
      });
  }

  /** Resolves when the turn in progress has ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }
}
