/** What a page must not do while somebody uses it: errors, refused answers nobody expected, requests to anybody else. */
import type { BrowserContext, Page } from 'playwright-core';

export class Vakt {
  private readonly seen: string[] = [];
  private readonly expected = new Set<number>();
  private away = false;

  /** @param own the service's origin; @param login the login's, which is gone to by navigation only */
  constructor(
    context: BrowserContext,
    own: string,
    login: string,
    private readonly user: string,
  ) {
    context.on('request', (request) => {
      const url = request.url();
      if (/^(data|blob|about|chrome-error):/.test(url) || url.startsWith(`${own}/`)) return;
      if (url.startsWith(`${login}/`) && request.isNavigationRequest()) return;
      this.note(`anrop till annan plats: ${url.split('?')[0]}`);
    });
    context.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      if (this.away || why === 'net::ERR_ABORTED') return;
      this.note(`anrop misslyckades: ${request.method()} ${pathOf(request.url())} ${why}`);
    });
    context.on('response', (response) => {
      const status = response.status();
      if (status < 400 || this.expected.has(status) || !response.url().startsWith(own)) return;
      const what = `svar ${status}: ${response.request().method()} ${pathOf(response.url())}`;
      const at = this.seen.push(`${this.user}: ${what}`) - 1;
      // What the service said of it helps whoever looks for the cause.
      response.text().then(
        (text) => this.seen[at] !== undefined && (this.seen[at] += ` ${text.slice(0, 300)}`),
        () => undefined,
      );
    });
    context.on('page', (page) => this.listen(page));
  }

  private listen(page: Page): void {
    page.on('console', (message) => {
      if (message.type() !== 'error' && message.type() !== 'warning') return;
      // Chromium tells of an answer or a net that failed in the console too: it is counted as what it is, above.
      if (/^Failed to load resource/.test(message.text())) return;
      this.note(`konsol: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.note(`fel på sidan: ${error.message}`));
    page.on('crash', () => this.note('sidan kraschade'));
  }

  private note(text: string): void {
    this.seen.push(`${this.user}: ${text}`);
  }

  expect(status: readonly number[]): void {
    for (const one of status) this.expected.add(one);
  }
  /** While the net is away, requests fail. */
  offline(away: boolean): void {
    this.away = away;
  }
  /** What was seen since the last time. */
  take(): readonly string[] {
    return this.seen.splice(0);
  }
}

const pathOf = (url: string): string => new URL(url).pathname;
