import { test as base, expect } from '@playwright/test';

interface Watch {
  /** Console errors that this test brings about on purpose. */
  expectedErrors: readonly RegExp[];
  /** Everything that went wrong beside the test's own matter. Checked at its end. */
  faults: string[];
}

/** A test in which no page may log an error, break its content security policy or ask another host for anything. */
export const test = base.extend<Watch>({
  expectedErrors: [[], { option: true }],
  faults: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const faults: string[] = [];
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
          console.error(`securitypolicyviolation: ${violatedDirective} ${blockedURI} ${sourceFile}`);
        });
      });
      context.on('console', (message) => {
        const text = message.text();
        if (message.type() === 'error' && !expectedErrors.some((expected) => expected.test(text)))
          faults.push(`${message.location().url}: ${text}`);
      });
      context.on('weberror', (error) => faults.push(`${error.page()?.url()}: ${error.error().message}`));
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        const isOwn = origin === new URL(baseURL ?? '').origin || protocol === 'data:';
        if (!isOwn) faults.push(`a request to ${request.url()}`);
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
