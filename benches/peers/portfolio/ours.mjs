// Nextplan's own reader, as the web app has it. The site in dist/ is served below `dist/`.

/**
 * @param {File} file
 * @param {{ as_of: string }} task
 * @returns {Promise<object>} `concerned`, `not_understood`, `by_offer`, `by_month`, `by_urgency`, as rules.mjs has them
 */
export async function totals(file, task) {
  throw new Error('the web app has no reader for files of subscriptions yet (benches/peers/portfolio/ours.mjs)');
}
