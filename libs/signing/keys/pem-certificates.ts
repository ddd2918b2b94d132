const BEGIN = '-----BEGIN CERTIFICATE-----';
const END = '-----END CERTIFICATE-----';

/** The certificates in a PEM text, each as PEM, in their order; whatever stands between them is passed over. */
export function splitCertificates(pem: string): Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let at = pem.indexOf(BEGIN); at !== -1; at = pem.indexOf(BEGIN, at + 1)) {
    const end = pem.indexOf(END, at);
    if (end === -1) break;
    found.push(Buffer.from(pem.slice(at, end + END.length)));
  }
  return found;
}
