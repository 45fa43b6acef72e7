// Brings the portfolio's module into a worker. What the page says before it is there waits.
const early = [];
onmessage = (event) => early.push(event);
/** The module for workbooks, which few need: the portfolio's module asks for it. */
globalThis.workbook = async () => {
  const module = await import("./workbook.js");
  await module.default();
  return module;
};
const { default: init } = await import("./portfolio.js");
await init();
early.forEach((event) => onmessage(event));
