/** As much of a browser as a login needs: cookies by path, redirects one at a time, forms. */

export interface Page {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** Where a redirect leads, as a full address. */
  readonly location: string | undefined;
}

export class Browser {
  private readonly cookies = new Map<string, { value: string; path: string }>();

  /** Asks for an address. With fields, sends them as a form. */
  async go(url: string, fields?: Record<string, string>): Promise<Page> {
    const { pathname } = new URL(url);
    const cookie = [...this.cookies]
      .filter(([, { path }]) => pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie },
      ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
    });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    const location = response.headers.get('location');
    return {
      url,
      status: response.status,
      headers: response.headers,
      html: await response.text(),
      location: location === null ? undefined : new URL(location, url).href,
    };
  }

  /** Goes on as long as redirects stay at the same address; stops at a page, or before leaving. */
  async follow(page: Page): Promise<Page> {
    const { location } = page;
    if (!location || new URL(location).origin !== new URL(page.url).origin) return page;
    return this.follow(await this.go(location));
  }

  /** Sends the page's form with its hidden fields, and the one a pressed button adds. */
  submit(page: Page, pressed: Record<string, string>): Promise<Page> {
    const action = /<form[^>]* action="([^"]+)"/.exec(page.html)?.[1];
    if (!action) throw new Error(`No form on ${page.url}`);
    const hidden = [...page.html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
    return this.go(new URL(action, page.url).href, {
      ...Object.fromEntries(hidden.map(([, name, value]) => [name, value])),
      ...pressed,
    });
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split('; ');
    const [name = '', value = ''] = pair.split('=');
    const path = attributes.find((attribute) => attribute.startsWith('path='))?.slice(5) ?? '/';
    if (value === '') this.cookies.delete(name);
    else this.cookies.set(name, { value, path });
  }
}
