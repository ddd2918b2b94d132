import {
  type DocumentFonts,
  type DocumentNumber,
  type DocumentRegisterContent,
  type InterviewMinutesContent,
  openDocumentFonts,
  renderAccountabilityReport,
  type RenderedDocument,
  renderBulletin,
  renderDocumentRegister,
  renderEscalationReport,
  renderInterviewMinutes,
  renderInterviewNotice,
  renderSignOffSheet,
  renderSpotCheckLetter,
  requireGlyphs,
  type SealSettings,
  type SignOffSheetContent,
  type Verification,
} from '@app/documents';
import { assertNever } from '@app/kernel';
import type { OfficialContent } from './official-content';

/** What issuing adds to the content. */
export interface Issuing {
  readonly documentNumber: DocumentNumber;
  readonly issueDate: string;
  readonly verification: Verification | null;
}

/** Renders the documents of the office. Content and issuing alone decide the bytes. */
export class DocumentRenderer {
  private openFonts: DocumentFonts | undefined;

  constructor(private readonly seal: SealSettings) {}

  render(content: OfficialContent, issuing: Issuing): Promise<RenderedDocument> {
    const added = { ...issuing, seal: this.seal };
    switch (content.kind) {
      case 'letter':
        return renderSpotCheckLetter({ ...content.letter, ...added }, this.fonts);
      case 'bulletin':
        return renderBulletin({ ...content.bulletin, ...added }, this.fonts);
      case 'escalation-report':
        return renderEscalationReport({ ...content.report, ...added }, this.fonts);
      case 'interview-notice':
        return renderInterviewNotice({ ...content.notice, ...added }, this.fonts);
      case 'accountability-report':
        return renderAccountabilityReport({ ...content.report, ...added }, this.fonts);
      default:
        return assertNever(content);
    }
  }

  /** As it will be issued, but for the number, the check block and the seal's effect: marked 样张, since nobody has signed it. */
  preview(
    content: OfficialContent,
    issuing: Pick<Issuing, 'issueDate'> & { readonly series: string },
  ): Promise<RenderedDocument> {
    const { issueDate, series } = issuing;
    const documentNumber = { prefix: series, year: Number(issueDate.slice(0, 4)), serial: null };
    const draft = this.withSeal({ name: this.seal.name, configured: false });
    return draft.render(content, { documentNumber, issueDate, verification: null });
  }

  /** The internal sheet of a document. It is neither sealed nor signed. */
  signOffSheet(content: SignOffSheetContent): Promise<RenderedDocument> {
    return renderSignOffSheet(content, this.fonts);
  }

  /** A register to print and bind. It is neither sealed nor signed. */
  documentRegister(content: DocumentRegisterContent): Promise<RenderedDocument> {
    return renderDocumentRegister(content, this.fonts);
  }

  /** The minutes of an interview; marked 样张 where the seal is not configured. */
  interviewMinutes(content: Omit<InterviewMinutesContent, 'seal'>): Promise<RenderedDocument> {
    return renderInterviewMinutes({ ...content, seal: this.seal }, this.fonts);
  }

  /** Makes sure that texts can be set before they are signed (`requireGlyphs`). Throws `GlyphMissing`. */
  requireGlyphs(texts: Readonly<Record<string, string>>): void {
    requireGlyphs(texts, this.fonts);
  }

  /** The same renderer with another seal. */
  withSeal(seal: SealSettings): DocumentRenderer {
    const other = new DocumentRenderer(seal);
    other.openFonts = this.fonts;
    return other;
  }

  /** Opened once a process, when the first document is made. */
  private get fonts(): DocumentFonts {
    this.openFonts ??= openDocumentFonts();
    return this.openFonts;
  }
}
