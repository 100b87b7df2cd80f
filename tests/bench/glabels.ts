/** gLabels 3 from its command line, under a display of its own: what a place would use instead. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export interface LabelLine {
  readonly code: string;
  readonly name: string;
}

/** Milliseconds from the list in a file to its PDF. */
export const glabelsToPdf = async (list: readonly LabelLine[]): Promise<number> => {
  const folder = await mkdtemp(join(tmpdir(), 'etabli-glabels-'));
  try {
    const [words, design, pdf] = ['list.csv', 'labels.glabels', 'out.pdf'].map((name) =>
      join(folder, name),
    ) as [string, string, string]; // three names give three paths
    const rows = list.map(({ code, name }) => `${code},"${name.replaceAll('"', '""')}"`);
    await writeFile(words, ['code,name', ...rows, ''].join('\n'));
    await writeFile(design, designFor(words));
    const startedAt = performance.now();
    await execute('xvfb-run', ['-a', 'glabels-3-batch', '-o', pdf, design], {
      maxBuffer: 64 << 20,
    });
    const took = performance.now() - startedAt;
    if ((await stat(pdf)).size < 10_000) throw new Error('gLabels has printed nothing');
    return took;
  } finally {
    await rm(folder, { recursive: true });
  }
};

const upright = 'a0="1" a1="0" a2="0" a3="1" a4="0pt" a5="0pt"';
const font = 'font_family="Sans" font_size="10" font_weight="Regular" font_italic="False"';

/** Avery L7160, as its own template database has it, with a name and a Code 128. */
const designFor = (list: string): string => `<?xml version="1.0"?>
<Glabels-document xmlns="http://glabels.org/xmlns/3.0/">
  <Template brand="Avery" part="L7160" size="A4" description="Labels">
    <Label-rectangle id="0" width="180pt" height="108pt" round="5pt"><Markup-margin size="9pt"/>
      <Layout nx="3" ny="7" x0="20.4pt" y0="42.9pt" dx="187.2pt" dy="108pt"/></Label-rectangle>
  </Template>
  <Objects id="0" rotate="False">
    <Object-text ${upright} x="9pt" y="6pt" w="160pt" h="20pt" justify="left" valign="top"
      color="0x000000ff" ${font} line_spacing="1"
      ><Span ${font} color="0x000000ff"><Field name="name"/></Span></Object-text>
    <Object-barcode ${upright} x="9pt" y="36pt" w="150pt" h="50pt" style="Code128" text="True"
      checksum="True" color="0x000000ff" field="code"/>
  </Objects>
  <Merge type="Text/Comma/Line1Keys" src="${list}"/>
</Glabels-document>
`;
