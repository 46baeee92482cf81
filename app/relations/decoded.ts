/** Longest sequence of bytes that make one character of UTF-8. */
const LONGEST_CHARACTER = 4;

/**
 * The text of a file that does not say how it is encoded: UTF-8, Windows-1252, or UTF-16 as Excel writes it. A byte
 * order mark decides; without one the first character beyond ASCII does, because a letter of Windows-1252 is hardly
 * ever valid UTF-8. No more than a chunk is held at a time.
 */
export async function* decoded(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let held = Buffer.alloc(0);
  let atStart = true;
  for await (const chunk of source) {
    held = Buffer.concat([held, chunk]);
    if (held.length < LONGEST_CHARACTER) continue;
    if (atStart) decoder = byMark(held);
    atStart = false;
    const plain = decoder ? 0 : plainLength(held);
    if (plain > 0) yield held.toString("latin1", 0, plain);
    held = held.subarray(plain);
    if (!decoder && held.length >= LONGEST_CHARACTER) decoder = byCharacter(held);
    if (!decoder) continue;
    yield decoder.decode(held, { stream: true });
    held = Buffer.alloc(0);
  }
  decoder ??= (atStart ? byMark(held) : null) ?? byCharacter(held.subarray(plainLength(held)));
  yield decoder.decode(held);
}

function byMark([first, second, third]: Uint8Array): TextDecoder | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder("utf-8");
  return first === 0xff && second === 0xfe ? new TextDecoder("utf-16le") : null;
}

/** @param bytes beginning with the first one beyond ASCII */
function byCharacter(bytes: Uint8Array): TextDecoder {
  const lead = bytes[0] ?? 0xc3;
  const following = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
  const continues = [...bytes.subarray(1, 1 + following)].every((byte) => byte >= 0x80 && byte < 0xc0);
  const whole = bytes.length === 0 || bytes.length > following;
  const utf8 = lead >= 0xc2 && lead < 0xf5 && continues && whole;
  return new TextDecoder(utf8 ? "utf-8" : "windows-1252");
}

function plainLength(bytes: Uint8Array): number {
  const beyond = bytes.findIndex((byte) => byte >= 0x80);
  return beyond === -1 ? bytes.length : beyond;
}
