// Brings the portfolio's module into a worker. What the page says before it is there waits.
const early = [];
onmessage = (event) => early.push(event);
const { default: init } = await import("./portfolio.js");
await init();
early.forEach((event) => onmessage(event));
