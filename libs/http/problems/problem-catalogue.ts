import type { ProblemText, ProblemTexts, RefusalDetails } from '@app/kernel';

/** A fault in the program: two libraries have a text for one code. */
export class ProblemTextTwice extends Error {
  constructor(code: string) {
    super(`There are two texts for the code "${code}".`);
    this.name = new.target.name;
  }
}

/** Also for the conditions of process tables, which are codes of their own and explain themselves. */
const UNKNOWN: ProblemText = { title: '操作未被接受', detail: '尚不具备条件：{explanation}。' };

/** The texts of the whole application by code, made of those of its libraries and features. Throws when a code comes twice. */
export class ProblemCatalogue {
  private readonly texts = new Map<string, ProblemText>();

  constructor(parts: readonly ProblemTexts[]) {
    for (const [code, text] of parts.flatMap((part) => Object.entries(part))) {
      if (this.texts.has(code)) throw new ProblemTextTwice(code);
      this.texts.set(code, text);
    }
  }

  codes(): readonly string[] {
    return [...this.texts.keys()];
  }

  /** The text with the refusal's details in it. A sentence that lacks a detail is left out: it would show a gap. */
  textOf(code: string, details: RefusalDetails): ProblemText {
    const { title, detail, next } = this.texts.get(code) ?? UNKNOWN;
    const filled = { detail: fill(detail, details), next: fill(next, details) };
    return {
      title,
      ...(filled.detail === undefined ? {} : { detail: filled.detail }),
      ...(filled.next === undefined ? {} : { next: filled.next }),
    };
  }
}

const PLACEHOLDER = /\{(\w+)\}/g;

function fill(text: string | undefined, details: RefusalDetails): string | undefined {
  if (text === undefined) return undefined;
  const known = new Map(Object.entries(details));
  const isWhole = [...text.matchAll(PLACEHOLDER)].every(([, name = '']) => known.has(name));
  return isWhole ? text.replaceAll(PLACEHOLDER, (_, name: string) => String(known.get(name))) : undefined;
}
