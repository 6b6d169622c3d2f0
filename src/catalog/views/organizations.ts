// The organizations of the catalogue -> their index and pages. Pure.
import { organizationsUrl, organizationUrl } from '../../urls.ts';
import type { Catalog, CatalogOrganization } from '../catalog.ts';
import { organizationStream } from '../streams.ts';
import { countLabel, numberLabel, yearsLabel } from './labels.ts';
import type { CountLink, PageMeta } from './meta.ts';
import { type PaperList, paperList } from './rows.ts';

export interface OrganizationsView {
  readonly meta: PageMeta;
  readonly count: string;
  readonly organizations: readonly CountLink[];
}

export interface OrganizationView {
  readonly meta: PageMeta;
  readonly name: string;
  readonly handle: string;
  readonly count: string;
  /** "published 2024 to 2025"; null where no paper has a date. */
  readonly years: string | null;
  readonly list: PaperList;
}

export function organizationsView(catalog: Catalog): OrganizationsView {
  return {
    meta: {
      title: 'Organizations',
      description: 'Papers that the digests list under an organization instead of a number of authors.',
      path: organizationsUrl(),
      breadcrumbs: [],
    },
    count: countLabel(catalog.organizations.length, 'organization'),
    organizations: catalog.organizations.map(({ name, param, papers }) => ({
      href: organizationUrl(param),
      label: name,
      count: numberLabel(papers.length),
    })),
  };
}

export function organizationView(catalog: Catalog, organization: CatalogOrganization): OrganizationView {
  const { name, handle, param, papers } = organization;
  const count = countLabel(papers.length, 'paper');
  const years = yearsLabel(papers.map(({ published }) => published));
  return {
    meta: {
      title: name,
      description: `${count} that the digests list under ${name}.`,
      path: organizationUrl(param),
      feed: organizationStream(organization).title,
      breadcrumbs: [{ label: 'Organizations', href: organizationsUrl() }],
    },
    name,
    handle,
    count,
    years: years === null ? null : `published ${years}`,
    list: paperList(catalog, papers),
  };
}
