// Brings the program in. The wasm is asked for at once, beside its glue: neither waits for the other.
const wasm = fetch(new URL("./app_bg.wasm", import.meta.url));
wasm.catch(() => {}); // spoken for below; if the glue fails first, this must not go unhandled
try {
  const { default: init } = await import("./app.js");
  await init({ module_or_path: wasm });
} catch (error) {
  console.error(error);
  // Gone already if the app has begun to draw: then it has its own words for what went wrong.
  document.querySelector(".boot-fail")?.classList.add("now");
}
