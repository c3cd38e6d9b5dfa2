// Makes and uses passkeys: asks the server what to do, asks the browser, and tells the server.
const encode = (body) => ({ method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

async function send(address, body, failed) {
  const reply = await fetch(address, encode(body));
  const said = await reply.json().catch(() => ({}));
  if (!reply.ok) throw new Error(said.why ?? failed);
  return said;
}

async function run(place) {
  const { address, failed } = place.dataset;
  const { token, options } = await send(`${address}/vraag`, {}, failed);
  const made =
    place.dataset.passkey === "make"
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  const { to } = await send(address, { token, answer: made.toJSON() }, failed);
  location.assign(to);
}

for (const place of document.querySelectorAll("[data-passkey]")) {
  const [button, problem] = [place.querySelector("button"), place.querySelector("[role=alert]")];
  if (!globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON) {
    place.querySelector("[data-too-old]").hidden = false;
    continue;
  }
  button.hidden = false;
  button.addEventListener("click", async () => {
    problem.hidden = true;
    button.disabled = true;
    try {
      await run(place);
    } catch (error) {
      const { failed, stopped } = place.dataset;
      problem.textContent = error.name === "NotAllowedError" ? stopped : error.name === "Error" ? error.message : failed;
      problem.hidden = false;
    }
    button.disabled = false;
  });
}
document.documentElement.dataset.awake = "";
