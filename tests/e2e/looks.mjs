// The looks in which every page has to hold: a phone and a desk, light and dark.

const THEMES = ['light', 'dark'];
const WIDTHS = [390, 1280];

/** Brings the page into each look in turn, and checks it there. */
export async function eachLook(page, check) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      await check(`${width} ${colorScheme}`);
    }
  }
}
