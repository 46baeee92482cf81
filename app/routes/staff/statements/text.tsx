/** A statement as it was typed: an empty line divides paragraphs, a dash begins a line of a list. */
export function StatementText({ text, language }: { text: string; language?: "nl" }) {
  return (
    <div className="statement__text" lang={language}>
      {text.split(/\n\s*\n/).map((block) => {
        const lines = block.split("\n").map((line) => line.trim());
        return lines.every((line) => line.startsWith("- ")) ? (
          <ul key={block}>
            {lines.map((line) => (
              <li key={line}>{line.slice(2)}</li>
            ))}
          </ul>
        ) : (
          <p key={block}>{lines.join(" ")}</p>
        );
      })}
    </div>
  );
}
