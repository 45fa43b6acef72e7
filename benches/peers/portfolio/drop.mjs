// The app's own page: a file is dropped, and what a person then waits for.

/** Runs in the page before anything else: notes tasks that hold it up. */
function watch() {
  window.tasks = [];
  const note = (list) => list.getEntries().forEach(({ startTime, duration }) => window.tasks.push({ startTime, duration }));
  new PerformanceObserver(note).observe({ type: 'longtask' });
}

/** Runs in the page: brings the file that a picker holds, and says when counts and rows were seen, in milliseconds. */
async function bring() {
  const seen = (what) =>
    new Promise((resolve) => {
      const look = () => (document.querySelector(what) ? resolve(performance.now()) : requestAnimationFrame(look));
      look();
    });
  const input = document.querySelector('input[type=file]');
  const started = performance.now();
  window.tasks.length = 0;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  const headline = seen('.counts').then((at) => at - started);
  const row = seen('tr.line').then((at) => at - started);
  const waited = { headline: await headline, row: await row };
  // What is reported of a task comes after it.
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { ...waited, task: Math.max(0, ...window.tasks.map(({ duration }) => duration)) };
}

/**
 * One drop in a page of its own, without anything kept from an earlier one.
 * @returns {Promise<{ headline: number, row: number, task: number }>} milliseconds; `task` is the longest above 50, or 0
 */
export async function drop(browser, address, file) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    // The page's own listener is to hear of the file when it is measured, and not before.
    await page.addInitScript(() => {
      const early = (event) => event.isTrusted && event.stopImmediatePropagation();
      addEventListener('change', early, true);
    });
    await page.goto(`${address}dist/#/portfolio`);
    await page.locator('.drop').waitFor();
    await page.setInputFiles('input[type=file]', file);
    return await page.evaluate(bring);
  } finally {
    await context.close();
  }
}
