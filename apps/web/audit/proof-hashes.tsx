/** The digests of a proof, in the order in which they are used. */
export function ProofHashes({ hashes }: { readonly hashes: readonly string[] }) {
  return (
    <ol style={{ margin: 0, paddingInlineStart: 24 }}>
      {hashes.map((hash) => (
        <li key={hash} className="code">
          {hash}
        </li>
      ))}
    </ol>
  );
}
