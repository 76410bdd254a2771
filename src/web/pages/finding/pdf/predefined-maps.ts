/**
 * Older Chinese PDF files name a font without carrying it and count its characters in Unicode (`UniGB-UCS2-H`, `UniGB-UTF16-H`). The drawing
 * library knows such counts from tables of its own, megabytes of them. For these the tables say no more than that the code is the
 * character, which two lines say as well; the font is then the nearest one of the machine.
 */
const codeIsCharacter = [
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
  '1 begincodespacerange <0000> <FFFF> endcodespacerange',
  '1 begincidrange <0000> <FFFF> 0 endcidrange',
  'endcmap end end',
].join('\n')

const characterIsCharacter = [
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
  '1 begincodespacerange <0000> <FFFF> endcodespacerange',
  '1 beginbfrange <0000> <FFFF> <0000> endbfrange',
  'endcmap end end',
].join('\n')

const hex = (code: number, digits: number): string => `<${code.toString(16).padStart(digits, '0')}>`

/** Files of the nineties count in GBK: what each of its codes means, the browser knows. */
function gbkTable(): string {
  const decoder = new TextDecoder('gbk')
  const lines: string[] = []
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const sign = decoder.decode(Uint8Array.of(high, low))
      if (sign.length === 1 && sign !== '\uFFFD') lines.push(`${hex(high * 256 + low, 4)} ${sign.charCodeAt(0)}`)
    }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '2 begincodespacerange <00> <80> <8140> <FEFE> endcodespacerange',
    '1 begincidrange <00> <80> 0 endcidrange',
    `${lines.length} begincidchar`,
    ...lines,
    'endcidchar endcmap end end',
  ].join('\n')
}

/** The table a file asks for by name, where it is one of these; null for the others, whose text then is not drawn. */
export function predefinedMap(name: string): Uint8Array | null {
  const asBytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  if (/^Uni(GB|CNS|JIS|KS)\w*-(UCS2|UTF16)-[HV]$/.test(name)) return asBytes(codeIsCharacter)
  if (/^GBKp?-EUC-[HV]$|^GBK2K-[HV]$|^GB-EUC-[HV]$/.test(name)) return asBytes(gbkTable())
  if (/^Adobe-(GB1|CNS1|Japan1|Korea1)-UCS2$/.test(name)) return asBytes(characterIsCharacter)
  return null
}

/** What the drawing library asks for tables and fonts; it never asks a server. */
export class OwnTables {
  // oxlint-disable-next-line class-methods-use-this
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const map = kind === 'cMapUrl' ? predefinedMap(filename) : null
    if (map === null) throw new Error(`${kind} ${filename}`)
    return map
  }
}
