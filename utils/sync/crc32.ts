const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xed_b8_83_20 : value >>> 1;
  return value;
});

/** The CRC-32 (IEEE 802.3, as in zip and PNG) of several pieces of bytes, one after the other. */
export function crc32(...pieces: readonly Uint8Array[]): number {
  let crc = 0xff_ff_ff_ff;
  for (const piece of pieces) {
    for (const byte of piece) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 255] ?? 0);
  }
  return (crc ^ 0xff_ff_ff_ff) >>> 0;
}
