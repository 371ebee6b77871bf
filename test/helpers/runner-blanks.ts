/**
 * Each character that .NET's `String.TrimStart()` takes, as learn.microsoft.com lists them under "Char.IsWhiteSpace Method":
 * members of the categories Zs, Zl and Zp, and U+0009 to U+000D, U+0085 and U+00A0.
 */
export const dotnetBlanks: readonly string[] = [
  0x20, 0xa0, 0x16_80, 0x20_00, 0x20_01, 0x20_02, 0x20_03, 0x20_04, 0x20_05, 0x20_06, 0x20_07,
  0x20_08, 0x20_09, 0x20_0a, 0x20_2f, 0x20_5f, 0x30_00, 0x20_28, 0x20_29, 0x09, 0x0a, 0x0b, 0x0c,
  0x0d, 0x85,
].map((code) => String.fromCharCode(code));
