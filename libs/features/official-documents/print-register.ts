import { type DocumentRegisterContent, type RegisterEntry, type RenderedDocument } from '@app/documents';
import { accountNames } from '@app/features/accounts';
import { Clock, officeDay } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { numberOf } from './document-register.query';
import { DocumentRenderer } from './document-renderer';
import { Office } from './office';
import { OfficialDocument } from './official-document.entity';
import { STATE_LABELS } from './official-documents.texts';
import type { SeriesYear } from './take-number';
import { unitNamesFor } from './unit-names';

/** What printing is done with. */
@Injectable()
export class RegisterPress {
  constructor(
    readonly renderer: DocumentRenderer,
    readonly office: Office,
    readonly clock: Clock,
  ) {}
}

/** Prints the register of a series and year (发文登记簿), with names in the place of codes. */
@Injectable()
export class PrintRegister {
  constructor(
    private readonly dataSource: DataSource,
    private readonly press: RegisterPress,
  ) {}

  /** The book as it stands today, with its file name; empty for a series that gave no number in that year. */
  async execute({ series, year }: SeriesYear): Promise<RenderedDocument & { readonly fileName: string }> {
    const { renderer, office, clock } = this.press;
    const content: DocumentRegisterContent = {
      issuer: office.profile.name,
      ...{ series, year, asOf: officeDay(clock.now()) },
      entries: await entriesOf(this.dataSource.manager, { series, year }),
    };
    const fileName = `发文登记簿 ${series} ${String(year)}.pdf`;
    return { ...(await renderer.documentRegister(content)), fileName };
  }
}

async function entriesOf(manager: EntityManager, place: SeriesYear): Promise<RegisterEntry[]> {
  const documents = await manager.find(OfficialDocument, { where: { ...place }, order: { serial: 'ASC' } });
  const unitOf = await unitNamesFor(manager, documents);
  const signers = await accountNames(
    manager,
    documents.flatMap((document) => signerOf(document) ?? []),
  );
  const successors = await numbersOf(
    manager,
    documents.flatMap(({ supersededBy }) => supersededBy ?? []),
  );
  return documents.map((document) => {
    const { serial, title, issueDate, pages, state, supersededBy } = document;
    const signer = signerOf(document);
    const successor = supersededBy === null ? undefined : successors.get(supersededBy);
    return {
      ...{ serial, title, issueDate, pages },
      unit: unitOf(document),
      signatory: signer === null ? null : (signers.get(signer) ?? null),
      remark: successor === undefined ? STATE_LABELS[state] : `已被${successor}更正`,
    };
  });
}

function signerOf({ approvals }: OfficialDocument): string | null {
  return approvals.findLast(({ meaning }) => meaning === '签发')?.accountId ?? null;
}

async function numbersOf(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await manager.findBy(OfficialDocument, { id: In([...ids]) });
  return new Map(found.map((document) => [document.id, numberOf(document)]));
}
